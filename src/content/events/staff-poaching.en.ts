import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Rival laboratory opens its chequebook',
  body: 'Researchers across three teams have offers in hand, several of them larger than anything the field has paid before. Managers want an answer by the end of the week, and an answer for everybody else after that.',
  choices: {
    match: { label: 'Match the offers', effect: 'Staff +4', cost: '$1.95B in bonuses' },
    freedom: {
      label: 'Promise more open research',
      effect: 'Mission +3, and staff +1 if it holds',
      cost: 'Demand grows 1% slower for 2 quarters; a 45% chance of staff −3',
    },
    juniors: {
      label: 'Let them go, promote juniors',
      effect: 'Credibility +2; costs fall by $600M a quarter for 2 quarters',
      cost: 'Staff −1; training −1 in each of them',
    },
  },
  factNote:
    'At least eight researchers left OpenAI for Meta in June 2025, with very large offers reported; this round of offers is simulated.',
};
