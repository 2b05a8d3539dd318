import type { ScenarioWords } from '../words.ts';

export const words: ScenarioWords = {
  name: 'Exclusive, 2023',
  blurb:
    'One small laboratory far ahead, one cloud, one contract that ties them. Nobody is in a hurry yet, so whoever sees furthest bargains best.',
};
