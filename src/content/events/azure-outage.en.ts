import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Azure outage silences assistants for an afternoon',
  body: 'A certificate, a region, a chain of services that each trusted the next. For four hours people wrote their own letters, and the questions afterwards were about having only one door.',
  choices: {
    credits: { label: 'Compensate every customer', effect: 'Legitimacy +1', cost: '$3.25B of credits' },
    partner: { label: 'Compensate OpenAI', effect: 'Trust +6', cost: '$1.55B to OpenAI; confidence −1' },
    least: {
      label: 'Pay the contract’s minimum',
      effect: 'Confidence +3',
      cost: 'A 40% chance of anger: legitimacy −2, trust −3',
    },
  },
  factNote: 'OpenAI’s API ran on Azure alone under the contracts of 2023 and 2025; this outage is simulated.',
};
