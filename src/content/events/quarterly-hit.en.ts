import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'The partner’s losses reach Microsoft’s accounts',
  body: 'Under the line where the sunny numbers end stands another: a share of somebody else’s losses, larger than many companies’ profits. Analysts have learnt to multiply it back.',
  choices: {
    plain: { label: 'Show it plainly', effect: 'Credibility +3', cost: 'Trust −2: it shows OpenAI’s losses too' },
    adjust: {
      label: 'Report an adjusted figure',
      effect: 'Confidence +5',
      cost: 'A 40% chance it is taken apart: legitimacy −2, credibility −3',
    },
    press: {
      label: 'Press OpenAI to save',
      effect: 'Confidence +3; OpenAI spends $300M less a quarter for a year',
      cost: 'Trust −3',
    },
  },
  factNote:
    'OpenAI’s losses cut Microsoft’s net income by $3.1B in the quarter to September 2025; the answers here are simulated.',
};
