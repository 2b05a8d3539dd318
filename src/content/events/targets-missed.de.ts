import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Das Wachstum verfehlt den Plan',
  body: 'Eine Milliarde Nutzer in der Woche stand auf der Folie für Dezember; die Zahl auf dem Bildschirm im kleinen Besprechungszimmer ist niedriger. Der Finanzchef fragt, wem auf diese Folie hin was versprochen wurde.',
  choices: {
    plain: {
      label: 'Es offen sagen',
      effect: 'Glaubwürdigkeit +3',
      cost: '3 Quartale lang niedrigere Bewertung',
    },
    adverts: {
      label: 'Werbung einführen',
      effect: 'Nachfrage wächst 3 Quartale lang 2,5\u00a0% schneller',
      cost: 'Mission −1, Legitimität −1',
    },
    cut: {
      label: 'Kosten senken',
      effect: 'Ein Jahr lang 450\u00a0Mio.\u00a0$ im Quartal gespart',
      cost: 'Training 2 Quartale lang −1',
    },
  },
  factNote:
    'Im April 2026 berichtete das Wall Street Journal über verfehlte Ziele bei Nutzern und Umsatz; der Rückstand dieses Quartals ist simuliert.',
};
