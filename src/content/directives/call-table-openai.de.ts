import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { perCent } from './amounts.de.ts';
import { numbers } from './call-table-openai.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'An den Tisch rufen',
  gist: 'Für das nächste Quartal um eine Vertragsänderung bitten.',
  effect: 'Nach einem Vollzug: im nächsten Quartal eine Verhandlung von zwei Runden über eine Vertragsänderung.',
  cost: `Glaubwürdigkeit −${n.credibility}: Wer ruft, will etwas. Vertrauen −${n.againTrust}, wenn innerhalb von ${n.restQuarters} Quartalen wieder gerufen wird.`,
  risk: `${perCent(n.leakBps)}, dass es herauskommt: Bewertung −${perCent(n.leakValueBps)}.`,
  choices: {},
};
