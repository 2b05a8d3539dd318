import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Draft ownership table reaches the press',
  body: 'A page of percentages, one line a holder, is on every screen before breakfast. Some of the numbers are old, one is wrong, and the people whose names are missing have begun to telephone.',
  choices: {
    confirm: { label: 'Confirm what is right', effect: 'Your legitimacy +1, credibility +1', cost: 'Trust −3' },
    deny: {
      label: 'Call it out of date',
      effect: 'If it holds, your own people or investors calm down: +2',
      cost: 'A 25% chance that it is disproved: credibility −6',
    },
    inquire: {
      label: 'Look for the leak together',
      effect: 'Trust +4',
      cost: '$60M; unease among your people or investors: −1',
    },
  },
  factNote:
    'The Information and the Financial Times printed planned splits in September and October 2025; this page is simulated.',
};
