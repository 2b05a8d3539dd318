import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Young clouds offer finished halls to the highest bidder',
  body: 'Three young cloud companies have powered buildings, chips on the floor and no large tenant yet. They want a long lease and a large deposit, and they say that others are on the telephone.',
  choices: {
    sell: {
      label: 'Lease for Azure’s customers',
      effect: '200 MW for other customers',
      cost: '$5.85B; investor confidence −2',
    },
    share: {
      label: 'Lease for OpenAI',
      effect: '150 MW more for OpenAI, trust +4',
      cost: '$4.55B; investor confidence −1; more hangs on one customer',
    },
    wait: {
      label: 'Build your own instead',
      effect: 'Investor confidence +3',
      cost: 'Azure’s other sales $250M lower for 2 quarters',
    },
  },
  factNote:
    'By November 2025 Microsoft’s leases with such young clouds were reported above $60B; these halls are simulated.',
};
