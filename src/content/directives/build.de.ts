import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent } from './amounts.de.ts';
import { numbers } from './build.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Kapazität bauen',
  gist: 'Neue Hallen für Azure, bezahlt in Raten.',
  effect: `250, 500 oder 1000 MW am Netz in ${n.instalments - 1} Quartalen, verteilt durch Ihren Regler.`,
  cost: `${dollars(n.usdMPerMw)} je Megawatt in ${n.instalments} Raten. Zuversicht −${n.confidencePer500} je 500 MW, und die Anleger beobachten, was unfertig ist.`,
  risk: `${perCent(n.lateBps)}, dazu ${perCent(n.lateTightBps)} für jeden Punkt Knappheit über 50 und ${perCent(n.lateSoonBps)} nach einem Bau im letzten Quartal: ein Quartal später und eine Rate teurer. Hallen, die niemand mietet, stehen leer.`,
  choices: {
    250: `250 MW: ${dollars(250 * n.usdMPerMw)}`,
    500: `500 MW: ${dollars(500 * n.usdMPerMw)}`,
    1000: `1000 MW: ${dollars(1_000 * n.usdMPerMw)}`,
  },
};
