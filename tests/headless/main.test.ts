import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

const nb = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/headless/main.ts', ...args], { cwd: ROOT, encoding: 'utf8' });

describe('the command line', () => {
  it('lists its commands when it is asked nothing', () => {
    const { status, stdout, stderr } = nb();
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('frontier');
    expect(stdout).toContain('negotiate');
  });

  it('explains each command with an example', () => {
    const { status, stdout } = nb('frontier', '--help');
    expect(status).toBe(0);
    expect(stdout).toContain('Example');
  });

  it.each([
    ['a command that there is not', ['frontiers']],
    ['an option that is missing', ['frontier']],
    ['an option that there is not', ['frontier', '--domian', 'x.json']],
    ['a file that there is not', ['frontier', '--domain', 'no-such-file.json']],
  ])('refuses %s with 2, one line on standard error and nothing else', (_sentence, args) => {
    const { status, stdout, stderr } = nb(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]+\n$/);
  });
});
