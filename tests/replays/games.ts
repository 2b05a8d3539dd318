import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Deal } from '../../src/headless/game-options.ts';

/** A golden game: how it was made, and the name of its files. */
export interface Golden {
  readonly name: string;
  readonly deal: Deal;
}

/** Games whose every move, hash and fact is kept: a change of any rule shows here as text. */
export const GOLDENS: readonly Golden[] = [
  {
    name: 'counsel-counsel',
    deal: {
      settings: { scenario: 'memorandum-2025', quarters: 12, seed: 'golden' },
      players: { openai: 'counsel', microsoft: 'counsel' },
    },
  },
  {
    name: 'random-random',
    deal: {
      settings: { scenario: 'after-the-signing', quarters: 6, seed: 'golden' },
      players: { openai: 'random', microsoft: 'random' },
    },
  },
  {
    name: 'litigator-always-match',
    deal: {
      settings: {
        scenario: 'memorandum-2025',
        quarters: 12,
        seed: 'golden',
        mandates: { openai: 'no-single-landlord', microsoft: 'guard-the-franchise' },
      },
      players: { openai: 'script:litigator', microsoft: 'script:always-match' },
    },
  },
];

export const replayFile = (name: string): string => join(import.meta.dirname, `${name}.replay.json`);
export const transcriptFile = (name: string): string => join(import.meta.dirname, `${name}.transcript.txt`);
export const textOf = (file: string): string => readFileSync(file, 'utf8');
