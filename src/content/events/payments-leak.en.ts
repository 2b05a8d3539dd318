import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Leaked figures show what OpenAI pays Microsoft',
  body: 'Quarter by quarter, to the thousand: the revenue share, the bill for answers, and a gap between the two that nobody can quite explain without a second leak.',
  choices: {
    explain: { label: 'Explain the figures', effect: 'Legitimacy +1', cost: 'Trust −2: it is a shared account' },
    dispute: {
      label: 'Dispute the figures',
      effect: 'If it holds, credibility +4',
      cost: 'A 40% chance that it does not: credibility −5',
    },
    close: {
      label: 'Stand together, say nothing',
      effect: 'Trust +5',
      cost: 'Unease among staff (OpenAI) or investors (Microsoft): −1',
    },
  },
  factNote:
    'Leaked documents of 2025 put the net revenue share at $866M for nine months, a figure never confirmed; this leak is simulated.',
};
