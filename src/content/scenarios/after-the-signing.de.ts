import type { ScenarioWords } from '../words.ts';

export const words: ScenarioWords = {
  name: 'Nach der Unterschrift',
  blurb:
    'Die Vereinbarung vom Oktober 2025 ist in Kraft. Klagen und Konkurrenten kommen weiterhin, und an den Tisch kommt nur, wer ihn einberuft: Wie lange hält der Vertrag?',
};
