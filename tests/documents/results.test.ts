import { describe, expect, it } from 'vitest';
import { parseResults, resultsHead, resultsLine } from '../../src/documents/results.ts';
import { resultOf } from '../../src/headless/game-result.ts';

const RESULT = resultOf({
  settings: { scenario: 'memorandum-2025', quarters: 2, seed: 'results' },
  players: { openai: 'random', microsoft: 'random' },
});

const whole = () => resultsHead('run') + resultsLine(0, RESULT) + resultsLine(7, RESULT);

describe('a file of results', () => {
  it('gives back every result at its place', () => {
    const parsed = parseResults(whole(), 'run');
    expect('results' in parsed && [...parsed.results]).toEqual([
      [0, RESULT],
      [7, RESULT],
    ]);
  });

  it('whose run was cut off in the middle of a line keeps the lines before it', () => {
    const parsed = parseResults(whole().slice(0, -20), 'run');
    expect('results' in parsed && [...parsed.results.keys()]).toEqual([0]);
  });

  it.each([
    ['of another run', () => whole(), 'other', 'line 1: belongs to another run'],
    ['without its head', () => resultsLine(0, RESULT), 'run', 'line 1: is not the head'],
    ['with a line of something else', () => `${resultsHead('run')}{"at":-1}\n`, 'run', 'line 2: is not a result'],
    ['that is empty', () => '', 'run', 'line 1: is not the head'],
  ])('%s is refused, with the line', (_sentence, text, run, problem) => {
    const parsed = parseResults(text(), run);
    expect('problem' in parsed && parsed.problem).toContain(problem);
  });
});
