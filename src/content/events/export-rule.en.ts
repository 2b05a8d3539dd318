import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'New rule limits what may be served abroad',
  body: 'Certain chips, certain models and certain customers no longer go together. The text fills forty pages, the list of countries two, and the halls in question are already running.',
  choices: {
    comply: { label: 'Comply at once', effect: 'Legitimacy +2', cost: 'Other Azure sales −$800M a quarter for a year' },
    licence: {
      label: 'Apply for licences',
      effect: 'A 55% chance: other Azure sales +$1.55B a quarter for a year, credibility +1',
      cost: '$1.05B; otherwise legitimacy −2',
    },
    move: { label: 'Bring the machines home', effect: '90 MW for customers at home', cost: '$3.9B; confidence −2' },
  },
  factNote:
    'Azure sells models from many countries to customers in many more; no particular rule stands behind this card, and it is simulated throughout.',
};
