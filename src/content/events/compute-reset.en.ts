import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Plan for compute is reset',
  body: 'The finance department proposes a figure less than half of the last one. The researchers propose to look at the figure again when the model is trained. Both are right about what happens to the other.',
  choices: {
    cut: {
      label: 'Cut the plan',
      effect: 'Costs $700M a quarter lower for a year',
      cost: 'Training −1 for 3 quarters; credibility −1',
    },
    hold: {
      label: 'Hold the plan',
      effect: 'Training +1 for 3 quarters; if believed, credibility +3',
      cost: 'A 45% chance it is not: credibility −5',
    },
    prepay: {
      label: 'Sell service in advance',
      effect: '$1.95B now; credibility +2',
      cost: 'Demand grows 1.5% slower for 2 quarters; legitimacy −1',
    },
  },
  factNote:
    'In February 2026 OpenAI reset its plan to about $600B of compute to 2030, and missed targets were reported in April; this reset is simulated.',
};
