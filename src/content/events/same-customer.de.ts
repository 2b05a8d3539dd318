import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Zwei Partner, ein Kunde',
  body: 'Die Einkäuferin einer großen Versicherung hat an einem Vormittag beide Vertriebsteams getroffen. Sie verkauften ihr dasselbe Modell zu zwei Preisen, und jedes warnte sie vor dem anderen.',
  choices: {
    fight: {
      label: 'Den Auftrag gewinnen',
      effect:
        'OpenAI: Nachfrage wächst 3 Quartale lang 1,2\u00a0% schneller; Microsoft: Umsatz +260\u00a0Mio.\u00a0$ im Quartal',
      cost: 'Vertrauen −2',
    },
    divide: {
      label: 'Den Markt aufteilen',
      effect: 'Vertrauen +5',
      cost: 'OpenAI: Nachfrage wächst 0,6\u00a0% langsamer; Microsoft: Umsatz −60\u00a0Mio.\u00a0$ im Quartal',
    },
    joint: {
      label: 'Ein gemeinsames Angebot machen',
      effect: 'Glaubwürdigkeit +2',
      cost: '1\u00a0Mrd.\u00a0$',
    },
  },
  factNote:
    'OpenAI zählte im August 2025 fünf Millionen zahlende Geschäftsnutzer, während Microsoft denselben Firmen seinen eigenen Assistenten verkaufte; diese Kundin ist simuliert.',
};
