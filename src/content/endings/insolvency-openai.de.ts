import type { EndingWords } from '../words.ts';

export const words: EndingWords = {
  name: 'Das Geld ist aus',
  line: 'OpenAI konnte seine Rechnungen nicht mehr bezahlen, die Gläubiger nahmen die Schlüssel, und dem anderen Stuhl blieb eine Forderung gegen einen Datenraum.',
};
