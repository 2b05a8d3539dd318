/**
 * What `npm test` runs: every check, cheapest first, to the first that fails. The last line printed is always the
 * count, `N passed, N failed`, and the exit code is 0 only if nothing failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '..');
const REPORTS = mkdtempSync(join(tmpdir(), 'non-binding-'));
const VITEST = join(REPORTS, 'vitest.json');
const PLAYWRIGHT = join(REPORTS, 'playwright.json');

const NOTHING = { passed: 0, failed: 0, skipped: 0 };

/** A report, or undefined if the program died before it wrote one. */
const report = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
};

const vitestCount = () => {
  const found = report(VITEST);
  if (found === undefined) return NOTHING;
  return {
    passed: found.numPassedTests,
    failed: found.numFailedTests,
    skipped: found.numPendingTests + found.numTodoTests,
  };
};

/** A flaky test passed only when it was tried again: that is a failure, found late. */
const playwrightCount = () => {
  const found = report(PLAYWRIGHT);
  if (found === undefined) return NOTHING;
  const { expected, unexpected, flaky, skipped } = found.stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
};

/** `counts` reads how many tests a step ran; a step without it is one check that either holds or does not. */
const STEPS = [
  {
    name: 'browser',
    program: 'playwright',
    args: ['test', '--list', '--reporter=line'],
    quiet: true,
    advice: 'The end-to-end tests cannot start: the lines above say why.',
  },
  { name: 'types', program: 'tsc', args: ['-p', 'tsconfig.json', '--noEmit'] },
  { name: 'types of the engine', program: 'tsc', args: ['-p', 'src/engine/tsconfig.json', '--noEmit'] },
  { name: 'lint', program: 'eslint', args: ['.', '--max-warnings', '0'] },
  {
    name: 'format',
    program: 'prettier',
    args: ['--check', '--log-level', 'warn', '.'],
    advice: '`npm run format` writes every file as it should be.',
  },
  {
    name: 'tests',
    program: 'vitest',
    args: ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST}`],
    counts: vitestCount,
  },
  { name: 'build', program: 'vite', args: ['build', '--logLevel', 'warn'] },
  {
    name: 'end to end',
    program: 'playwright',
    args: ['test', '--reporter=list,json'],
    counts: playwrightCount,
  },
];

const PROGRAMS = {
  eslint: 'eslint/bin/eslint.js',
  playwright: '@playwright/test/cli.js',
  prettier: 'prettier/bin/prettier.cjs',
  tsc: 'typescript/bin/tsc',
  vite: 'vite/bin/vite.js',
  vitest: 'vitest/vitest.mjs',
};

const start = ({ program, args, quiet = false }) => {
  const options = {
    cwd: ROOT,
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT },
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', 'inherit'],
    encoding: 'utf8',
  };
  const { status, stdout, error } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules', PROGRAMS[program]), ...args],
    options,
  );
  if (error !== undefined) console.error(String(error));
  if (quiet && status !== 0) console.error(stdout);
  return status === 0;
};

/** Runs one step and answers what it adds to the count; a failure that no test accounts for counts as one. */
const run = (step) => {
  console.log(`\n== ${step.name}`);
  const began = Date.now();
  const held = start(step);
  const count = step.counts?.() ?? NOTHING;
  const empty = step.counts !== undefined && count.passed === 0 && count.failed === 0;
  if (held && empty) console.error(`${step.name}: not one test ran, which proves nothing.`);
  const failed = held && !empty ? count.failed : Math.max(1, count.failed);
  console.log(
    `== ${step.name}: ${failed === 0 ? 'holds' : 'FAILS'} after ${Math.round((Date.now() - began) / 1000)} s`,
  );
  if (failed > 0 && step.advice !== undefined) console.error(step.advice);
  return { ...count, failed };
};

const total = { ...NOTHING };
for (const step of STEPS) {
  const { passed, failed, skipped } = run(step);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  if (failed > 0) {
    const left = STEPS.slice(STEPS.indexOf(step) + 1).map(({ name }) => name);
    console.error(
      `\nStopped at: ${step.name}. Not run: ${left.length > 0 ? left.join(', ') : 'nothing more was left'}.`,
    );
    break;
  }
}

rmSync(REPORTS, { recursive: true, force: true });
process.exitCode = total.failed > 0 ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed} failed${total.skipped > 0 ? `, ${total.skipped} skipped` : ''}`);
