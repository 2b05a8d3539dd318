import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent, points } from './amounts.de.ts';
import { numbers } from './complain-ftc.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Bei der FTC Beschwerde führen',
  gist: 'Die Behörde auf Microsoft ansetzen oder ihre Akte füttern.',
  effect: `Eröffnet die Untersuchung gegen Microsoft oder nimmt ${n.record} von seiner Akte; Legitimität von Microsoft −${n.legitimacy}. Bei der Eröffnung werden Angebote der Konkurrenz ${n.chanceQuarters} Quartale lang um ${points(n.chanceBps)} Punkte wahrscheinlicher. Eine Abhilfe brächte Microsoft eine Geldbuße und schwächte seine Cloud-Rechte; die Beschwerde lässt sich am Tisch eintauschen.`,
  cost: `${dollars(n.costUsdM)}. Vertrauen −${n.firstTrust}, wenn sie das Verfahren eröffnet, −${n.againTrust}, wenn sie es erweitert.`,
  risk: `${perCent(n.askedBps)}, dass die Behörde auch OpenAI fragt: Legitimität −${n.askedLegitimacy}. Das Verfahren ist langsam und kann ohne Befund enden.`,
  choices: {},
};
