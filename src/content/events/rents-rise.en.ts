import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Compute rents rise again',
  body: 'An auction of next year’s capacity has closed a tenth above the last one. Customers with old contracts keep quiet; those whose contracts end this year do not.',
  choices: {
    raise: {
      label: 'Raise Azure’s prices',
      effect: 'Other Azure sales +$1.15B a quarter for a year',
      cost: 'Legitimacy −1',
    },
    hold: { label: 'Hold the list price', effect: 'Legitimacy +1', cost: 'Confidence −3' },
    partner: {
      label: 'Cut OpenAI’s rent',
      effect: 'Trust +6',
      cost: 'A twentieth off its rent for a year; confidence −2',
    },
  },
  factNote:
    'Reported contracts differ by a factor of two in price, and capacity was short through 2025; this rise is simulated.',
};
