import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'How much of the money comes back?',
  body: 'A report by officials describes money that leaves as investment and returns as cloud revenue. Its authors do not call it improper. They merely ask for the diagram, with amounts.',
  choices: {
    show: { label: 'Draw the diagram', effect: 'Credibility +4', cost: 'Confidence −3' },
    separate: {
      label: 'Give cash without conditions',
      effect: 'Legitimacy +1, trust +2',
      cost: '$1.95B to OpenAI; confidence −1',
    },
    brush: {
      label: 'Call it ordinary business',
      effect: 'Confidence +3',
      cost: 'A 35% chance of a report: legitimacy −3',
    },
  },
  factNote:
    'The trade commission’s staff report of January 2025 described spend-back and lock-in in AI partnerships and brought no case; this question is simulated.',
};
