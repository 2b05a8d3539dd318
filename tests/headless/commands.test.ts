import { Command } from 'commander';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parseReplay, replayText } from '../../src/documents/replay.ts';
import { RULES } from '../../src/content/rulebook.ts';
import * as bench from '../../src/headless/bench.ts';
import * as bisect from '../../src/headless/bisect.ts';
import * as compare from '../../src/headless/compare.ts';
import * as diff from '../../src/headless/diff.ts';
import * as fuzz from '../../src/headless/fuzz.ts';
import * as play from '../../src/headless/play.ts';
import * as simulate from '../../src/headless/simulate.ts';
import * as transcript from '../../src/headless/transcript.ts';
import * as verify from '../../src/headless/verify.ts';
import type { CompareReport } from '../../src/headless/compare.ts';
import type { SimulateReport } from '../../src/headless/simulate.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const DIR = mkdtempSync(join(tmpdir(), 'non-binding-nb-'));
afterAll(() => rmSync(DIR, { recursive: true, force: true }));

const nb = (...args: string[]) => {
  const options = { cwd: ROOT, encoding: 'utf8', timeout: 55_000 } as const;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/headless/main.ts', ...args],
    options,
  );
  return { status, stdout, stderr };
};

const LONG = 60_000;
const QUICK = ['--openai', 'script:pushover', '--microsoft', 'random', '--quarters', '3'];

const written = (name: string, seed = 'cli'): string => {
  const file = join(DIR, name);
  expect(nb('play', '--seed', seed, ...QUICK, '--out', file)).toMatchObject({ status: 0, stderr: '' });
  return file;
};

const spoilt = (file: string, name: string, spoil: (text: string) => string): string => {
  const other = join(DIR, name);
  writeFileSync(other, spoil(readFileSync(file, 'utf8')));
  return other;
};

describe('nb', { timeout: LONG }, () => {
  it('plays a game, writes its replay, and verifies it by its last hash', () => {
    const file = written('played.replay.json');
    const { replay } = parseReplay(readFileSync(file, 'utf8'), RULES.version);
    expect(replay!.settings.players).toEqual({ openai: 'script:pushover', microsoft: 'random' });
    expect(nb('verify', file)).toEqual({ status: 0, stdout: `verified ${replay!.hashes.at(-1)!}\n`, stderr: '' });
    const told = nb('transcript', file, '--brief');
    expect(told).toMatchObject({ status: 0, stderr: '' });
    expect(told.stdout).toContain('Q4 2025, quarter 0');
  });

  it('tells verified, diverged and unusable files apart, each in a line, and looks at all of them', () => {
    const file = written('good.replay.json');
    const touched = spoilt(file, 'touched.replay.json', (text) => {
      const { replay } = parseReplay(text, RULES.version);
      return replayText({ ...replay!, hashes: replay!.hashes.with(1, '0000000000000000') });
    });
    const cut = spoilt(file, 'cut.replay.json', (text) => text.slice(0, 300));
    const two = nb('verify', touched, file);
    expect(two).toMatchObject({ status: 1, stderr: '' });
    expect(two.stdout).toMatch(
      /^diverged quarter 1 move \d+ field hash: expected 0{16}, actual [0-9a-f]{16} .*\nverified .*\n$/,
    );
    const three = nb('verify', cut, touched, file);
    expect(three.status).toBe(2);
    expect(three.stderr).toBe(`${cut}: is cut off or is not JSON: copy the whole file again\n`);
    expect(three.stdout.trim().split('\n').length).toBe(2);
    expect(nb('bisect', touched)).toMatchObject({ status: 1, stderr: '' });
    expect(nb('bisect', file)).toMatchObject({ status: 0, stderr: '' });
  });

  it('names the fields in which two games differ, and finds none between a game and itself', () => {
    const [a, b] = [written('a.replay.json', 'a'), written('b.replay.json', 'b')];
    expect(nb('diff', a, a)).toEqual({ status: 0, stdout: 'no difference\n', stderr: '' });
    const found = nb('diff', a, b, '--quarter', '0');
    expect(found.status).toBe(1);
    expect(found.stdout).toMatch(/^gauges\.[^:]+: -?\d+ \| -?\d+$/m);
    expect(nb('diff', a, b, '--quarter', '9')).toMatchObject({ status: 2, stdout: '' });
  });

  it('simulates to one JSON document, whose figures do not depend on the workers', () => {
    const run = (workers: string) => {
      const { stdout, ...rest } = nb(
        'simulate',
        '--seed',
        'w',
        ...QUICK,
        '--games',
        '4',
        '--workers',
        workers,
        '--json',
      );
      expect(rest).toEqual({ status: 0, stderr: '' });
      const report: SimulateReport = JSON.parse(stdout);
      return { ...report, gamesPerSecond: 0 };
    };
    expect(run('2')).toEqual(run('1'));
  });

  it('compares by duplicate, and goes on from what a cut-off run has kept', () => {
    const out = join(DIR, 'compared.jsonl');
    const compare = () =>
      nb(
        'compare',
        '--a',
        'script:pushover',
        '--b',
        'random',
        '--against',
        'script:stonewall',
        '--seed',
        'c',
        '--quarters',
        '3',
        '--games',
        '2',
        '--out',
        out,
        '--json',
      );
    const first = compare();
    expect(first).toMatchObject({ status: 0, stderr: '' });
    const report: CompareReport = JSON.parse(first.stdout);
    expect(report.games).toBe(4);
    expect(report.wins.a + report.wins.b + report.wins.ties).toBe(4);
    writeFileSync(out, readFileSync(out, 'utf8').split('\n').slice(0, 5).join('\n'));
    expect(compare().stdout).toBe(first.stdout);
    expect(readFileSync(out, 'utf8').trim().split('\n').length).toBe(9);
  });

  it('fuzzes, and says what it tried', () => {
    const { status, stdout, stderr } = nb('fuzz', '--games', '2', '--seed', 'cli', '--json');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ games: 2, seed: 'cli', failures: [] });
  });
});

describe('nb refuses with 2 and one line', { timeout: LONG }, () => {
  it.each([
    [
      'a level that there is not',
      ['play', '--seed', '1', '--openai', 'champion', '--out', 'x'],
      /--openai champion: no such level; choose one of/,
    ],
    [
      'a script that there is not',
      ['simulate', '--seed', '1', '--microsoft', 'script:x', '--games', '1'],
      /no such level/,
    ],
    [
      'a scenario that there is not',
      ['play', '--seed', '1', '--scenario', 'mars', '--out', 'x'],
      /--scenario mars: no such scenario/,
    ],
    [
      'a mandate of the other side',
      ['play', '--seed', '1', '--openai-mandate', 'hedge-the-bet', '--out', 'x'],
      /--openai-mandate hedge-the-bet/,
    ],
    [
      'quarters past the last',
      ['play', '--seed', '1', '--quarters', '25', '--out', 'x'],
      /--quarters 25: must be a whole number from 1 to 24/,
    ],
    [
      'games that are no number',
      ['simulate', '--seed', '1', '--games', 'many'],
      /--games many: must be a whole number/,
    ],
    ['a replay that is not there', ['transcript', 'nowhere.replay.json'], /nowhere\.replay\.json: cannot be read/],
    ['a file that is no replay', ['verify', 'package.json'], /package\.json: format: is not non-binding\/replay\/1/],
    [
      'a place where nothing can be written',
      ['play', '--seed', '1', ...QUICK, '--out', 'no/such/folder/x'],
      /--out no\/such\/folder\/x: cannot be written/,
    ],
  ])('%s', (_sentence, args, line) => {
    const { status, stdout, stderr } = nb(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(line);
    expect(stderr).toMatch(/^[^\n]+\n$/);
  });
});

describe('every command', () => {
  const commands = { play, simulate, compare, verify, transcript, diff, bisect, fuzz, bench };
  it.each(Object.entries(commands))('explains itself with an example: %s', (name, { register }) => {
    let said = '';
    const program = new Command().exitOverride().configureOutput({ writeOut: (text) => (said += text) });
    register(program);
    expect(() => program.parse(['node', 'nb', name, '--help'])).toThrow('outputHelp');
    expect(said).toContain(`npm run -s nb -- ${name}`);
  });
});
