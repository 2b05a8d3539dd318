import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent, points } from './amounts.de.ts';
import { numbers } from './brief-press-openai.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Presse unterrichten',
  gist: 'Eine Geschichte erzählen: viele Clouds, schnelle Arbeit oder ein guter Partner.',
  effect: `Wahl der Clouds: Angebote der Konkurrenz ${n.quarters} Quartale lang um ${points(n.cloudsChanceBps)} Punkte wahrscheinlicher, Legitimität von Microsoft −${n.cloudsLegitimacy}. Fortschritt: Nachfrage ${n.quarters} Quartale lang +${perCent(n.progressGrowthBps)}, Stimmung des Kapitals +${n.progressAppetite}. Partnerschaft: Vertrauen +${n.partnersTrust}.`,
  cost: `${dollars(n.costUsdM)}. Wahl der Clouds: Vertrauen −${n.cloudsTrust}. Fortschritt: Mission −${n.progressMission}. Partnerschaft: Angebote der Konkurrenz um ${points(n.partnersChanceBps)} Punkte unwahrscheinlicher. Geschichten innerhalb von ${n.restQuarters} Quartalen sind weniger wert.`,
  risk: `Als Geschichte durchschaut. Fortschritt: ${perCent(n.hypeBps)}, Glaubwürdigkeit −${n.hypeCredibility}. Die anderen: ${perCent(n.leakBps)}, Glaubwürdigkeit −${n.leakCredibility}.`,
  choices: {
    'choice-of-clouds': 'Es gibt viele Clouds',
    progress: 'Die Arbeit geht schnell voran',
    partnership: 'Die Partnerschaft ist gut',
  },
};
