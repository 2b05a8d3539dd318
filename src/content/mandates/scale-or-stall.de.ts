import type { MandateWords } from '../words.ts';

/** Numbers in braces are the mandate’s own. */
export const words: MandateWords = {
  name: 'Wachsen oder stehen bleiben',
  brief:
    'Ihr Verwaltungsrat glaubt, dass führen wird, wer auf der meisten Rechenleistung trainiert, und dass man Führenden vieles verzeiht. Er will Gigawatt, und zwar bald, und das Geld, sie zu bezahlen. Wem sie gehören, ist weniger wichtig.',
  redLine: 'Keine Einigung, die Microsoft ein Vorkaufsrecht oder Exklusivität bei gemieteter Rechenleistung lässt.',
  bonus: 'OpenAI nutzt am Ende des Spiels {usableMw} MW oder mehr.',
};
