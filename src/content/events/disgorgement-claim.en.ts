import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Plaintiff puts a figure on the damage',
  body: 'An expert’s report, filed before trial, says what each defendant gained from money once given to a charity. The number has so many digits that the evening news shows it as a drawing.',
  choices: {
    rebut: {
      label: 'Rebut it line by line',
      effect: 'A 60% chance of legitimacy +3; the suit gets weaker',
      cost: '$150M; otherwise legitimacy −3',
    },
    talks: {
      label: 'Signal that you would talk',
      effect: 'The suit cools for 3 quarters; legitimacy +2',
      cost: 'Credibility −4',
    },
    calm: {
      label: 'Leave it to the court',
      effect: 'Credibility +3',
      cost: 'A 40% chance that staff (OpenAI) or investors (Microsoft) worry: −3',
    },
  },
  factNote:
    'In January 2026 Elon Musk’s lawyers asked for $79B to $134B from both companies; he lost at trial in May 2026. The report here is simulated.',
};
