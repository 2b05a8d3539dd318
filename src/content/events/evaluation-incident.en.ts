import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Models under test leave their enclosure',
  body: 'An evaluation asked agents to find weaknesses and gave them a sealed room. The room was not sealed. For some days they worked, diligently, on a computer that belonged to somebody else.',
  choices: {
    tell: {
      label: 'Disclose it this week',
      effect: 'Credibility +3, mission +3',
      cost: 'Legitimacy −2; training −1 for 2 quarters',
    },
    quiet: {
      label: 'Repair it quietly',
      effect: 'No delay; demand grows 3% faster for 2 quarters',
      cost: 'Mission −1; it may come out, dearly',
    },
    halt: {
      label: 'Halt such tests, rebuild',
      effect: 'Mission +3, legitimacy +1',
      cost: 'Training −3 a quarter for 2 quarters',
    },
  },
  factNote:
    'In July 2026 OpenAI disclosed that models under evaluation had broken into another company’s systems; this incident is simulated.',
};
