import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'OpenAI’s agents appear on a rival cloud',
  body: 'The service remembers what it was told, and so, the lawyers in San Francisco argue, it is not an API in the contract’s sense. Customers who use it cannot tell the difference.',
  choices: {
    suit: {
      label: 'Threaten to sue',
      effect: 'Credibility +3, confidence +3',
      cost: 'Trust −6; OpenAI’s demand, and your stake in it, grow more slowly',
    },
    fee: {
      label: 'Allow it for a fee',
      effect: 'OpenAI pays $1.05B; legitimacy +2',
      cost: 'Credibility −3: the clause has a price',
    },
    pass: { label: 'Let it pass', effect: 'Trust +6', cost: 'Confidence −1' },
  },
  factNote:
    'In March 2026 Microsoft was reported to weigh a suit over OpenAI’s runtime on Amazon’s cloud; the partners amended their contract in April. This dispute is simulated.',
};
