import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Ein Start-up steht zum Verkauf, und eine Klausel im Weg',
  body: 'Die Gründer kämen morgen zu OpenAI. Ihre Anwälte haben die Lizenz der Partnerschaft gelesen, und ihnen gefällt nicht, wer den Code sonst noch bekäme.',
  choices: {
    carve: {
      label: 'Microsoft für eine Ausnahme bezahlen',
      effect: 'Modellstärke +9, Vertrauen +1',
      cost: '1,95\u00a0Mrd.\u00a0$ für das Unternehmen und 1\u00a0Mrd.\u00a0$ für die Ausnahme',
    },
    buy: {
      label: 'Kaufen, wie es ist',
      effect: 'Modellstärke +9',
      cost: '1,95\u00a0Mrd.\u00a0$; eigene Modelle von Microsoft +16',
    },
    drop: {
      label: 'Ziehen lassen',
      effect: 'Glaubwürdigkeit +1, Vertrauen +3',
      cost: 'Belegschaft −2; bestes Modell der Konkurrenz +1',
    },
  },
  factNote:
    'Der Kauf von Windsurf für 3\u00a0Mrd.\u00a0$ scheiterte im Juli 2025 an den Rechten von Microsoft an dessen Technik, und Google stellte den Chef ein; dieser Kauf ist simuliert.',
};
