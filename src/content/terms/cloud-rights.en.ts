import type { TermWords } from '../words.ts';

export const words: TermWords = {
  name: 'Cloud rights',
  short: 'Cloud rights',
  clause: 'When OpenAI wants capacity from another cloud, {x}.',
  options: {
    none: { label: 'None', clause: 'it signs as it likes' },
    preferred: { label: 'Preferred', clause: 'Azure wins every bid within a tenth of the best' },
    refusal: { label: 'First refusal', clause: 'Microsoft may match the offer before it is signed' },
    exclusive: { label: 'Exclusive', clause: 'it needs Microsoft’s waiver' },
  },
  concept: 'batna',
  why: 'This term decides how good OpenAI’s alternative is, today and in every later quarter. A right to match frightens rivals away before they bid.',
};
