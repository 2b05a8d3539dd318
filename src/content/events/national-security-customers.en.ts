import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Security agencies ask for models on their own cloud',
  body: 'The customer has closed rooms, old contracts with another provider, and a budget. The exclusive channel says Azure. An exception would be small, everyone says, and everyone knows what becomes of small exceptions.',
  choices: {
    any: {
      label: 'Serve them on any cloud',
      effect: 'Demand grows 1.5% faster for 3 quarters',
      cost: 'Mission −2, trust −3',
    },
    azure: {
      label: 'Serve them on Azure',
      effect: 'Demand grows 0.5% faster for 3 quarters; trust +3',
      cost: 'Staff −2: some did not join for this',
    },
    decline: { label: 'Decline for now', effect: 'Mission +2, staff +2', cost: 'Legitimacy −2' },
  },
  factNote:
    'The contract of October 2025 lets OpenAI serve US national-security customers on any cloud; the request here is simulated.',
};
