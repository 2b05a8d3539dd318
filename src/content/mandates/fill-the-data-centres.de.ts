import type { MandateWords } from '../words.ts';

/** Numbers in braces are the mandate’s own. */
export const words: MandateWords = {
  name: 'Die Hallen füllen',
  brief:
    'Ihr Verwaltungsrat hat den Anlegern versprochen, dass die Hallen im Bau voll sein werden. Er will Aufträge, die bezahlt werden müssen, und einen Mieter, der bleibt. Leere Hallen sind das Einzige, was er nicht erklären kann.',
  redLine: 'OpenAI verpflichtet sich, Azure für mindestens 100 Milliarden Dollar abzunehmen.',
  bonus: 'OpenAI nutzt am Ende des Spiels {azureMw} MW oder mehr von Azure.',
};
