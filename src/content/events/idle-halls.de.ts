import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Zum ersten Mal seit Jahren leere Hallen',
  body: 'Die Lichter blinken, die Lüfter drehen sich, und niemand mietet die Reihen neun bis dreißig. Ein Betriebsleiter hat das Foto in eine Präsentation gesetzt, die nicht reisen sollte.',
  choices: {
    let: {
      label: 'Sie billig vermieten',
      effect: '1,95\u00a0Mrd.\u00a0$; Legitimität +1: Universitäten sind dankbar',
      cost: 'Zuversicht −1: Man sieht den Preis',
    },
    train: {
      label: 'Darauf eigene Modelle trainieren',
      effect: 'Eigene Modelle +10',
      cost: 'Zuversicht −1',
    },
    partner: {
      label: 'Sie OpenAI überlassen',
      effect: '120\u00a0MW an OpenAI für 800\u00a0Mio.\u00a0$; Vertrauen +1, Zuversicht +1',
      cost: 'Ebenso viele weniger für Kunden; mehr hängt an einem',
    },
  },
  factNote:
    'Die KI-Kapazität von Microsoft wuchs um rund 80\u00a0% im Jahr, während Pläne und Preise sich bewegten; diese Flaute ist simuliert.',
};
