import type { ScenarioWords } from '../words.ts';

export const words: ScenarioWords = {
  name: 'After the signing',
  blurb:
    'The agreement of October 2025 is in force. Suits and rivals are still coming, and the table opens only for those who call it: how long will the deal last?',
};
