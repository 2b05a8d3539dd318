import { docketNumbers } from '../../engine/docket.ts';
import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent } from './amounts.de.ts';
import { numbers } from './sway-reviewers.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Auf eine Behörde einwirken',
  gist: 'Vor einem Staat für die Umwandlung sprechen oder sie bremsen.',
  effect: `Unterstützen: Akte +${n.supportPoints}, Vertrauen +${n.supportTrust}. Bremsen: ${perCent(docketNumbers.slowedBps.value)}, dass die Prüfung in diesem Quartal stillsteht, Akte −${n.slowPoints}; wo OpenAI mit ihr spricht, heben sich beide auf.`,
  cost: `${dollars(n.costUsdM)}. Unterstützen: Glaubwürdigkeit −${n.supportCredibility}, für eine verschenkte Drohung. Wiederholt innerhalb von ${n.restQuarters} Quartalen wirkt es schwächer.`,
  risk: `Unterstützen: ${perCent(n.supportBackfireBps)}, dass es nach Eigentum aussieht, Akte −${n.backfireRecord}, Legitimität −${n.supportLegitimacy}. Bremsen: ${perCent(n.tracedBps)}, dass man es zurückverfolgt, Vertrauen −${n.tracedTrust}, Glaubwürdigkeit −${n.tracedCredibility}.`,
  choices: { support: 'Die Umwandlung unterstützen', slow: 'Sie bremsen' },
};
