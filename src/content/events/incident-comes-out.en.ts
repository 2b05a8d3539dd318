import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Quiet repair comes to light',
  body: 'Somebody kept the logs. The story is less about what the models did than about the months in which nobody was told, and a public-interest group has already filed.',
  choices: {
    settle: { label: 'Apologise and settle', effect: 'The suit ends', cost: '$1.3B; legitimacy −2' },
    fight: {
      label: 'Fight the suit',
      effect: 'It may be thrown out',
      cost: '$200M; a 50% chance of a hearing: legitimacy −4',
    },
    rebuild: {
      label: 'Rebuild the tests in the open',
      effect: 'Mission +2',
      cost: 'Training −2 for 3 quarters; legitimacy −2',
    },
  },
  factNote:
    'A nonprofit was reported in September 2026 to have sued over the incident of that July; this disclosure is simulated.',
};
