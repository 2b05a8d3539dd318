import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'A new campus will be late',
  body: 'Transformers are on a ship, the roof of one hall is not, and the developer speaks of financing and of changed needs. The machines that were to train the next model will arrive after it was to be finished.',
  choices: {
    penalty: {
      label: 'Claim the penalty',
      effect: '$900M from the developer',
      cost: 'Training −1 for 2 quarters; clouds offer less for 3',
    },
    bridge: { label: 'Rent the gap from Azure', effect: 'No training lost; trust +2', cost: '$1.3B to Microsoft' },
    wait: {
      label: 'Be patient',
      effect: 'Clouds remember it: more offers for 3 quarters',
      cost: 'Training −2 a quarter for 2 quarters',
    },
  },
  factNote:
    'An extension at Abilene was dropped in March 2026 over financing and changed needs, while the base programme went on; this delay is simulated.',
};
