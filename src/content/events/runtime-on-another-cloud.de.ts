import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Agenten von OpenAI tauchen auf einer anderen Cloud auf',
  body: 'Der Dienst merkt sich, was man ihm gesagt hat, und ist deshalb, so die Anwälte in San Francisco, keine API im Sinne des Vertrags. Kunden, die ihn nutzen, bemerken keinen Unterschied.',
  choices: {
    suit: {
      label: 'Mit Klage drohen',
      effect: 'Glaubwürdigkeit +3, Zuversicht +3',
      cost: 'Vertrauen −6; die Nachfrage nach OpenAI, und Ihr Anteil daran, wächst langsamer',
    },
    fee: {
      label: 'Es gegen Gebühr erlauben',
      effect: 'OpenAI zahlt 1,05\u00a0Mrd.\u00a0$; Legitimität +2',
      cost: 'Glaubwürdigkeit −3: Die Klausel hat einen Preis',
    },
    pass: {
      label: 'Es durchgehen lassen',
      effect: 'Vertrauen +6',
      cost: 'Zuversicht −1',
    },
  },
  factNote:
    'Im März 2026 wurde berichtet, Microsoft erwäge eine Klage wegen der Laufzeitumgebung von OpenAI auf der Cloud von Amazon; im April änderten die Partner ihren Vertrag. Dieser Streit ist simuliert.',
};
