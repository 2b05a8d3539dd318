import { courtNumbers } from '../../engine/courts.ts';
import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent } from './amounts.ts';
import { numbers } from './answer-suit-openai.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Answer a suit',
  gist: 'Fight it harder, play for time, or offer peace.',
  effect: `Without an order you fight the suit. Fight: more lawyers, ${n.counselRecord} points off its record. Delay: the stage waits. Settle: you offer the price of this stage, and the plaintiffs may refuse.`,
  cost: `Fight: ${dollars(n.counselUsdM)} on top of the stage’s own cost. Delay: ${perCent(courtNumbers.delayCostBps.value)} of that cost, record +${courtNumbers.delayRecord.value}, legitimacy −${n.delayLegitimacy}. Settle: the price, shared by all defendants.`,
  risk: `Fight: ${perCent(n.backfireBps)} that it looks like bullying (legitimacy −${n.backfireLegitimacy}). Settle: the offer is on record (+${n.offerRecord}) even when refused. In a joint suit, asking alone for peace or time costs trust ${n.aloneTrust}, and if the two of you answer differently, the suit is fought.`,
  choices: { fight: 'Fight with more lawyers', delay: 'Delay', settle: 'Offer to settle' },
};
