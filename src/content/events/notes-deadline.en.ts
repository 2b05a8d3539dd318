import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Noteholders look at the calendar',
  body: 'Two years were given for becoming an ordinary company. Some lenders would take shares, some would wait, and one fund has asked, in passing, for the address to which a demand would be sent.',
  choices: {
    pay: { label: 'Pay some of them now', effect: 'Credibility +3; fewer notes to be called', cost: '$2B' },
    extend: { label: 'Pay for more time', effect: 'Trust +4; a few notes fewer', cost: '$500M in fees' },
    wait: {
      label: 'Wait',
      effect: 'Credibility +4 if nothing happens',
      cost: 'A 25% chance of a letter: credibility −4, legitimacy −1',
    },
  },
  factNote:
    'The round of October 2024 was reported to give OpenAI two years to restructure, after which investors could ask for their money; this exchange is simulated.',
};
