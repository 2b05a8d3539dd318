import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent } from './amounts.de.ts';
import { numbers } from './brief-press-microsoft.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Presse unterrichten',
  gist: 'Eine Geschichte erzählen: was Azure hat, oder wie geduldig Sie sind.',
  effect: `Offenes Regal: Legitimität +${n.shelfLegitimacy}, aufgenommene Modelle +${n.shelfHosted}. Partnerschaft: Vertrauen +${n.partnersTrust}. Geduld: Glaubwürdigkeit +${n.patienceCredibility}, Finanzierungsrunden von OpenAI ${n.patienceQuarters} Quartale lang um ${perCent(10_000 - n.patienceFundingBps)} kleiner.`,
  cost: `${dollars(n.costUsdM)}. Offenes Regal: Vertrauen −${n.shelfTrust}. Partnerschaft: Zuversicht −${n.partnersConfidence}, weil so viel in einem Korb liegt. Geduld: Vertrauen −${n.patienceTrust}. Geschichten innerhalb von ${n.restQuarters} Quartalen sind weniger wert.`,
  risk: `${perCent(n.foundBps)}, dass sie als Geschichte durchschaut wird: Glaubwürdigkeit −${n.foundCredibility}.`,
  choices: {
    'open-shelf': 'Das Regal ist offen',
    partnership: 'Die Partnerschaft ist gut',
    patience: 'Der alte Vertrag genügt',
  },
};
