import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Britain looks again at the partnership',
  body: 'The first inquiry took fifteen months and found influence without control. A short notice now says that circumstances have changed, without saying which, and invites comment from anyone affected.',
  choices: {
    write: {
      label: 'Write a full brief',
      effect: 'Legitimacy +2',
      cost: '$300M; trust −3: it dwells on OpenAI’s freedom to leave',
    },
    loose: {
      label: 'Loosen practice first',
      effect: 'Trust +3, legitimacy +2',
      cost: 'Confidence −3; $200M of sales a quarter for a year',
    },
    wait: {
      label: 'Wait and see',
      effect: 'If the file is closed, credibility +4',
      cost: 'A 35% chance of a second phase: legitimacy −2',
    },
  },
  factNote:
    'Britain’s competition authority closed its inquiry in March 2025 with a finding of material influence but no control; this second look is simulated.',
};
