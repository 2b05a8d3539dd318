import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Rival laboratory files to list its shares',
  body: 'Its numbers will be public before anybody else’s, and so will its wealth. Recruiters on both sides are refreshing the same page.',
  choices: {
    praise: {
      label: 'Invite the comparison',
      effect: 'Higher valuation for 3 quarters',
      cost: 'A 40% chance that it goes badly: credibility −4',
    },
    hire: { label: 'Hire while they are busy', effect: 'Staff +3, capability +4', cost: '$1.55B' },
    build: {
      label: 'Keep working',
      effect: 'Mission +2, credibility +2',
      cost: 'Demand grows a little slower for 3 quarters',
    },
  },
  factNote:
    'Anthropic filed in confidence for a listing in June 2026 at a valuation near $965B; this rival’s filing is simulated.',
};
