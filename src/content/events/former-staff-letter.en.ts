import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Former staff write to both attorneys general',
  body: 'An open letter, signed by people who built the early models and by scholars of law, asks the states to keep the charity in control. Its authors have read documents that the public has not.',
  choices: {
    papers: {
      label: 'Publish the governing papers',
      effect: 'Mission +3',
      cost: 'Musk’s suit finds them useful for 4 quarters',
    },
    meet: {
      label: 'Meet the signatories',
      effect: 'Staff +1; a 50% chance of legitimacy +3',
      cost: 'Otherwise legitimacy −3',
    },
    enforce: {
      label: 'Remind them of their contracts',
      effect: 'Plaintiffs have less to cite for 4 quarters; trust +4',
      cost: 'Staff −1, legitimacy −2',
    },
  },
  factNote:
    'Twelve former employees filed a brief in April 2025 and a wider open letter reached both attorneys general that month; this letter is simulated.',
};
