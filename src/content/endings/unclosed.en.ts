import type { EndingWords } from '../words.ts';

export const words: EndingWords = {
  name: 'Signed, not sealed',
  line: 'An agreement was signed and time ran out before reviewers and courts let it close. Its worth is counted by its chance.',
};
