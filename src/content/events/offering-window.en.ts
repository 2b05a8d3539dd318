import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Bankers say it is time to go public',
  body: 'Four banks have come in one week with the same chart. A prospectus for the stock market would take the spring and say everything: contracts, risks, what the charity may forbid, and who decides what general intelligence is.',
  choices: {
    file: {
      label: 'File, in confidence',
      effect: 'Much higher valuation for a year; staff +1',
      cost: '$500M; mission −2; a 35% chance of bad readings: credibility −4',
    },
    private: {
      label: 'Raise privately instead',
      effect: 'Larger funding rounds for a year; staff +2',
      cost: '$300M in fees',
    },
    wait: { label: 'Not this year', effect: 'Mission +2, legitimacy +2', cost: 'Lower valuation for a year; staff −1' },
  },
  factNote:
    'OpenAI announced a confidential filing in June 2026 and said in September that it would not list that year; this window is simulated.',
};
