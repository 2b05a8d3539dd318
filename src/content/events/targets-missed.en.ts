import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Growth misses the plan',
  body: 'A billion weekly users was the slide for December; the number on the screen in the small meeting room is lower. The finance chief asks what was promised to whom on the strength of that slide.',
  choices: {
    plain: { label: 'Say so plainly', effect: 'Credibility +3', cost: 'Lower valuation for 3 quarters' },
    adverts: {
      label: 'Launch advertisements',
      effect: 'Demand grows 2.5% faster for 3 quarters',
      cost: 'Mission −1, legitimacy −1',
    },
    cut: { label: 'Cut costs', effect: '$450M a quarter saved for a year', cost: 'Training −1 for 2 quarters' },
  },
  factNote:
    'In April 2026 the Wall Street Journal reported missed targets for users and revenue; this quarter’s miss is simulated.',
};
