import type { ScenarioWords } from '../words.ts';

export const words: ScenarioWords = {
  name: 'Absichtserklärung, September 2025',
  blurb:
    'Zwei Partner haben ein Papier unterzeichnet, das keinen bindet. Behörden lesen, Investoren warten auf einen Termin, und jedes Quartal ohne Vereinbarung kostet beide etwas, wenn auch nicht dasselbe.',
};
