import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Fifty billion, most of it later',
  body: 'A rival of the partner would invest more than anyone ever has: a part now, the rest when OpenAI goes public, or at a milestone that its lawyers define in four pages. It also owns a cloud.',
  choices: {
    take: {
      label: 'Take it, with the conditions',
      effect: '$2.5B now; more cloud offers for 3 quarters',
      cost: 'Trust −4, mission −1',
    },
    small: {
      label: 'Take the part without conditions',
      effect: '$800M now; credibility +2',
      cost: 'Staff −1: the great round is off',
    },
    decline: {
      label: 'Decline',
      effect: 'Trust +3, mission +2',
      cost: 'Staff −1; smaller funding rounds for 3 quarters',
    },
  },
  factNote:
    'In February 2026 Amazon agreed to invest $50B in OpenAI, $35B of it on conditions not published; this offer is simulated.',
};
