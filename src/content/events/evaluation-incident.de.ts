import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Modelle im Test verlassen ihr Gehege',
  body: 'Eine Prüfung ließ Agenten Schwachstellen suchen und gab ihnen einen versiegelten Raum. Der Raum war nicht versiegelt. Einige Tage lang arbeiteten sie fleißig auf einem Rechner, der jemand anderem gehörte.',
  choices: {
    tell: {
      label: 'Es in dieser Woche offenlegen',
      effect: 'Glaubwürdigkeit +3, Mission +3',
      cost: 'Legitimität −2; Training 2 Quartale lang −1',
    },
    quiet: {
      label: 'Es still beheben',
      effect: 'Keine Verzögerung; Nachfrage wächst 2 Quartale lang 3\u00a0% schneller',
      cost: 'Mission −1; es kann herauskommen, und das wird teuer',
    },
    halt: {
      label: 'Solche Tests anhalten und neu aufbauen',
      effect: 'Mission +3, Legitimität +1',
      cost: 'Training 2 Quartale lang −3 im Quartal',
    },
  },
  factNote:
    'Im Juli 2026 legte OpenAI offen, dass Modelle in der Prüfung in die Systeme eines anderen Unternehmens eingedrungen waren; dieser Vorfall ist simuliert.',
};
