import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'The largest tenant asks for time',
  body: 'The message is friendly and comes from the finance chief rather than from the lawyers, which is how one can tell that it is serious. Could this quarter’s rent be paid with next quarter’s money?',
  choices: {
    defer: { label: 'Give it time', effect: 'Trust +6, legitimacy +1', cost: '$2.5B left with OpenAI; confidence −1' },
    secured: { label: 'Lend it, against notes', effect: 'Credibility +3', cost: '$1.95B; trust −2' },
    insist: {
      label: 'Insist on the date',
      effect: 'Credibility +2, confidence +1',
      cost: 'Trust −5; a tenant may fail',
    },
  },
  factNote:
    'Reports of 2026 described worry inside OpenAI about paying for compute, and a landlord’s filing treated it as a weak credit; this request is simulated.',
};
