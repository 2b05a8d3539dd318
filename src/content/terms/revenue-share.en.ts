import type { TermWords } from '../words.ts';

export const words: TermWords = {
  name: 'Revenue share',
  short: 'Revenue',
  clause: 'Of its revenue OpenAI pays Microsoft {x}.',
  options: {
    '0': { label: 'None', clause: 'nothing' },
    '5-2028': { label: '5% to 2028', clause: '5% until the end of 2028' },
    '20-capped': {
      label: '20% capped',
      clause: '20% until the end of 2030, $38 billion in all, and gets nothing back',
    },
    '8-2030': { label: '8% to 2030', clause: '8% until the end of 2030' },
    '12-2030': { label: '12% to 2030', clause: '12% until the end of 2030' },
    '20-agi': { label: '20% or AGI', clause: '20% until the end of 2030 or AGI' },
    '20-2032': { label: '20% to 2032', clause: '20% until the end of 2032' },
  },
  concept: 'contingent-contract',
  why: 'A share of growth is a bet on growth: whoever believes in it more should hold more of it. A cap, a date and an exit each cut the bet in a different place.',
};
