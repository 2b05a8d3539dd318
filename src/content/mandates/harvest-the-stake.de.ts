import type { MandateWords } from '../words.ts';

/** Numbers in braces are the mandate’s own. */
export const words: MandateWords = {
  name: 'Den Anteil ernten',
  brief:
    'Ihr Verwaltungsrat ist vor Jahren ein Risiko eingegangen und will es in der Bilanz sehen. Er will Anteile statt Ansprüche, ein wachsendes Unternehmen dahinter und seinen Teil vom Umsatz. Er hat Geduld mit allem, nur nicht mit Verwässerung.',
  redLine: 'Microsoft hält mindestens 27\u00a0%.',
  bonus: 'Die Anteile von Microsoft sind am Ende des Spiels {stakeUsdM} oder mehr wert.',
};
