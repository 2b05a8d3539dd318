import type { MandateWords } from '../words.ts';

/** Numbers in braces are the mandate’s own. */
export const words: MandateWords = {
  name: 'Nicht nur ein Vermieter',
  brief:
    'Ihr Verwaltungsrat hat gezählt, wie viele seiner Entscheidungen die Zustimmung eines Partners brauchen. Er will mehrere Clouds, kurze Lizenzen und ein eigenes Schaufenster. Für Freiheit zahlt er in Anteilen und in bar.',
  redLine:
    'Über einen AGI-Anspruch urteilt der Verwaltungsrat von OpenAI oder ein unabhängiges Gremium; ein gemeinsames Gremium oder gar kein Ausstieg geht zu weit.',
  bonus: 'Am Ende des Spiels laufen höchstens {azureShareBps} der Rechenleistung von OpenAI auf Azure.',
};
