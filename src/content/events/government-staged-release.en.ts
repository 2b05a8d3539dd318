import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Washington asks for a release in stages',
  body: 'Officials have seen what the next model does with a power grid’s manual. They cannot forbid it. They would be obliged if it went first to some customers, then to others, and they have a list.',
  choices: {
    stages: {
      label: 'Release in stages',
      effect: 'Legitimacy +3, mission +1',
      cost: 'Best model on sale −8 for now; demand grows 2.5% slower for 2 quarters',
    },
    short: { label: 'Offer a short trial', effect: 'Legitimacy +2', cost: '$150M; best model on sale −4' },
    now: {
      label: 'Release it at once',
      effect: 'Up to 10 points more on sale; demand grows 2.5% faster for 2 quarters',
      cost: 'Legitimacy −1, mission −1',
    },
  },
  factNote:
    'In June 2026 a new model was released customer by customer at the request of the US government; this request is simulated.',
};
