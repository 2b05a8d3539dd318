import type { TermWords } from '../words.ts';

export const words: TermWords = {
  name: 'Governance',
  short: 'Board',
  clause: 'On the board of the public-benefit corporation, {x}.',
  options: {
    veto: {
      label: 'Safety veto',
      clause: 'the nonprofit has the majority, and its safety committee may halt a release',
    },
    majority: { label: 'Nonprofit majority', clause: 'the nonprofit has the majority' },
    observer: { label: '+ observer', clause: 'the nonprofit has the majority, and Microsoft sends an observer' },
    seat: { label: '+ Microsoft seat', clause: 'the nonprofit has the majority, and Microsoft holds a seat' },
  },
  concept: 'agency',
  why: 'A board acts for somebody, and everybody asks for whom. A chair for Microsoft tells it more and makes the company look less like a charity’s.',
};
