import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Initiative on the conversion cleared for signatures',
  body: 'Volunteers with clipboards may now ask Californians whether charities that turn into companies should answer to voters. Half a million names are needed by summer, and the sponsors say that they would rather talk.',
  choices: {
    deal: {
      label: 'Settle with the sponsors',
      effect: 'Mission +3, legitimacy +2',
      cost: '$1.95B pledged to a public fund',
    },
    campaign: {
      label: 'Campaign against it',
      effect: 'A 70% chance of legitimacy +3',
      cost: '$500M; otherwise legitimacy −3',
    },
    ignore: {
      label: 'Say nothing',
      effect: 'Credibility +3: nobody is bought off',
      cost: 'A 30% chance that it takes off: legitimacy −4',
    },
  },
  factNote:
    'Initiatives to oversee or reverse the conversion were filed in late 2025 and one was cleared for signatures in February 2026; whether it qualified is not known, and this course is simulated.',
};
