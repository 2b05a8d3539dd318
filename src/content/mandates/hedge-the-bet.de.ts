import type { MandateWords } from '../words.ts';

/** Numbers in braces are the mandate’s own. */
export const words: MandateWords = {
  name: 'Die Wette absichern',
  brief:
    'Ihr Verwaltungsrat fürchtet den Tag, an dem ein einziger Modelllieferant seinen Preis nennen kann. Er will Modelle der Konkurrenz im Regal, eigene Spitzenmodelle und ein Geschäft, das eine Scheidung übersteht.',
  redLine: 'Microsoft darf eigene Spitzenmodelle trainieren, zumindest unterhalb einer Schwelle.',
  bonus: 'Das beste eigene Modell von Microsoft erreicht am Ende des Spiels {ownBps} des besten verkauften von OpenAI.',
};
