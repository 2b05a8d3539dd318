import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Mieten für Rechenleistung fallen zum ersten Mal seit drei Jahren',
  body: 'Hallen, die in der Eile bestellt wurden, werden gemeinsam fertig, und einige werden leer fertig. Makler, die nie zurückriefen, schicken jetzt Obstkörbe.',
  choices: {
    talk: {
      label: 'Alte Mietverträge neu öffnen',
      effect: '1,6\u00a0Mrd.\u00a0$ von den Vermietern zurück',
      cost: 'Glaubwürdigkeit −2: Eine Unterschrift war eine Unterschrift',
    },
    take: {
      label: 'Freie Maschinen mieten',
      effect: 'Training 3 Quartale lang +2 im Quartal',
      cost: '1,95\u00a0Mrd.\u00a0$',
    },
    wait: {
      label: 'Auf bessere Angebote warten',
      effect: '3 Quartale lang mehr Angebote',
      cost: 'Noch nichts in der Hand',
    },
  },
  factNote:
    'Verträge von 2025 und 2026 lassen auf Mieten zwischen rund 6\u00a0Mrd.\u00a0$ und 13\u00a0Mrd.\u00a0$ je Gigawatt und Jahr schließen; dieser Rückgang ist simuliert.',
};
