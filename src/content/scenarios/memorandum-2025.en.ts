import type { ScenarioWords } from '../words.ts';

export const words: ScenarioWords = {
  name: 'Memorandum, September 2025',
  blurb:
    'Two partners have signed a paper that binds nobody. Reviewers read, investors wait for a date, and every quarter without an agreement costs both, though not the same.',
};
