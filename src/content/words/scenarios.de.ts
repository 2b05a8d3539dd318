import { words as afterTheSigning } from '../scenarios/after-the-signing.de.ts';
import { words as exclusive2023 } from '../scenarios/exclusive-2023.de.ts';
import { words as memorandum2025 } from '../scenarios/memorandum-2025.de.ts';
import type { ById, ScenarioWords } from '../words.ts';

/** Where games begin, by id. */
export const SCENARIO_WORDS: ById<ScenarioWords> = {
  'memorandum-2025': memorandum2025,
  'exclusive-2023': exclusive2023,
  'after-the-signing': afterTheSigning,
};
