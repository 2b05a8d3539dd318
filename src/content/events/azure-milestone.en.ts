import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Azure passes a hundred billion a year',
  body: 'Growth has quickened at a size where growth is supposed to slow. Speeches are being written, and each draft gives somebody else the credit.',
  choices: {
    hire: { label: 'Hire for products', effect: 'Sales +$200M a quarter; own models +4', cost: '$2.6B' },
    raise: {
      label: 'Raise forecast and dividend',
      effect: 'Confidence +5',
      cost: '$3.25B; credibility −3: a promise to keep',
    },
    credit: { label: 'Give OpenAI the credit', effect: 'Trust +4', cost: 'Confidence −2: so much hangs on it' },
  },
  factNote:
    'Microsoft reported in July 2026 that Azure had passed $100B a year and grew by 43%; this milestone is simulated.',
};
