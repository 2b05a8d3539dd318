import type { MandateWords } from '../words.ts';

/** Numbers in braces are the mandate’s own. */
export const words: MandateWords = {
  name: 'Der Weg an die Börse',
  brief:
    'Ihr Verwaltungsrat will ein Unternehmen, dessen Anteile Fremde kaufen. Dazu braucht es einen klaren Aufbau, Platz für neue Investoren und eine Geschichte ohne Gericht darin. Jeder offene Streit ist ein Abschlag.',
  redLine: 'Microsoft hält höchstens 30\u00a0%.',
  bonus: 'Ein Vertrag ist vollzogen, und OpenAI ist am Ende des Spiels mit {valuationUsdM} oder mehr bewertet.',
};
