import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Brussels asks about exclusivity',
  body: 'The questions are polite, numbered, and due in twenty working days. They concern who may sell the partner’s models in Europe, on whose machines, and what happens to those who ask for other terms.',
  choices: {
    offer: { label: 'Offer commitments', effect: 'Legitimacy +3', cost: '$1.3B for access and audits; confidence −4' },
    contest: {
      label: 'Contest the premise',
      effect: 'Confidence +2; if it holds, credibility +4',
      cost: '$400M; a 45% chance of legitimacy −3',
    },
    answer: { label: 'Answer in full', effect: 'Legitimacy +2', cost: 'Trust −3' },
  },
  factNote:
    'The European Commission sent questions on the exclusivity clauses in 2024 after finding no merger case; this inquiry is simulated.',
};
