import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'A rival laboratory offers a thirty-billion order',
  body: 'It wants capacity by the gigawatt, a place in Azure’s catalogue and a cheque. In exchange it brings the one thing that Redmond’s investors ask for at every meeting: a second name.',
  choices: {
    invest: {
      label: 'Invest and host',
      effect: 'Stake of $1.95B, hosted models +4',
      cost: '$5.2B; 80 MW set aside; trust −4',
    },
    sell: {
      label: 'Sell capacity only',
      effect: 'Hosted models +2; other Azure sales +$650M for 5 quarters',
      cost: 'Trust −2, confidence −1',
    },
    refuse: { label: 'Decline, and tell OpenAI', effect: 'Trust +5, credibility +2', cost: 'Confidence −1' },
  },
  factNote:
    'In November 2025 Microsoft agreed to invest up to $5B in Anthropic, which ordered $30B of Azure; this order is simulated.',
};
