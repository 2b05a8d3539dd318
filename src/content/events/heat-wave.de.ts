import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Hitzewelle belastet Rechenzentren im Süden',
  body: 'Neun Tage lang kühlen die Nächte nicht ab. Die Betreiber müssen wählen, welche Hallen sie drosseln, bevor das Wetter für sie wählt, und an jeder Halle steht ein Name.',
  choices: {
    clients: {
      label: 'Andere Kunden drosseln',
      effect: 'Vertrauen +2',
      cost: '1,15\u00a0Mrd.\u00a0$ an Gutschriften',
    },
    partner: {
      label: 'Das Training von OpenAI drosseln',
      effect: 'Zuversicht +2: Kein Kunde merkt es',
      cost: 'Vertrauen −2',
    },
    run: {
      label: 'Alles weiterlaufen lassen',
      effect: 'Hält es, Zuversicht +5',
      cost: 'Zu 25\u00a0% Ausfälle: Legitimität −2, Vertrauen −1',
    },
  },
  factNote:
    'Microsoft plante, seine KI-Kapazität in einem Jahr um rund 80\u00a0% zu erweitern, vieles davon in warmen Staaten; diese Hitzewelle ist simuliert.',
};
