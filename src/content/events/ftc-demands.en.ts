import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Trade commission widens its questions on cloud and AI',
  body: 'Six competitors have been asked how the company sells, bundles and licenses, and whether its partner’s models are part of the bundle. The seventh letter is addressed to Redmond and has ninety annexes.',
  choices: {
    open: {
      label: 'Answer everything',
      effect: 'Legitimacy +2; the FTC friendlier for 3 quarters',
      cost: '$650M; trust −3: the annexes name OpenAI',
    },
    narrow: {
      label: 'Answer narrowly',
      effect: 'Confidence +3, trust +1',
      cost: '$250M; a 40% chance of legitimacy −3 and a less friendly FTC',
    },
    unbundle: {
      label: 'Sell the licences apart',
      effect: 'Legitimacy +3',
      cost: 'Sales −$200M a quarter; confidence −3',
    },
  },
  factNote:
    'A broad inquiry into Microsoft has run since November 2024, with demands sent to at least six rivals by early 2026; no case was found. This letter is simulated.',
};
