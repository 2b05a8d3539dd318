import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Seven models of its own',
  body: 'Small, large, one that speaks, one that draws: the family is ready for the spring conference. Marketing wants it in every product. The partnership team wants to read the speech first.',
  choices: {
    launch: {
      label: 'Put it into the products',
      effect: 'Sales +$300M a quarter; credibility +2',
      cost: 'Trust −2; a 25% chance of poor comparisons: legitimacy −2',
    },
    sell: {
      label: 'Sell it on Azure',
      effect: 'Other Azure sales +$400M for 5 quarters; confidence +2',
      cost: 'Trust −2',
    },
    keep: { label: 'Keep training', effect: 'Own models +10, trust +1', cost: 'Confidence −1' },
  },
  factNote: 'Microsoft presented seven in-house models in June 2026; this launch is simulated.',
};
