import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent } from './amounts.ts';
import { numbers } from './engage-ftc.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Engage the FTC',
  gist: 'Speak to the authority before it decides.',
  effect: `The inquiry takes two stages this quarter, and you learn its temperament. Explain: record +${n.explainPoints}. A remedy of your own (you change what you do): +${n.remedyPoints}.`,
  cost: `${dollars(n.costUsdM)}. Remedy: Azure’s other sales −${dollars(n.remedyUsdM)} a quarter for ${n.remedyQuarters} quarters, confidence −${n.remedyConfidence}.`,
  risk: `${perCent(n.probedBps)} that documents come out: legitimacy −${n.probedLegitimacy}. A decision that comes sooner may be the wrong one.`,
  choices: { explain: 'Explain', remedy: 'Offer a remedy' },
};
