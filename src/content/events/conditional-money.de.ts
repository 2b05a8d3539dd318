import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Fünfzig Milliarden, das meiste später',
  body: 'Ein Konkurrent des Partners würde mehr investieren als je irgendjemand: einen Teil jetzt, den Rest bei einem Börsengang oder einem Meilenstein, den seine Anwälte auf vier Seiten bestimmen. Er besitzt auch eine Cloud.',
  choices: {
    take: {
      label: 'Annehmen, mit den Bedingungen',
      effect: '2,5\u00a0Mrd.\u00a0$ jetzt; 3 Quartale lang mehr Cloud-Angebote',
      cost: 'Vertrauen −4, Mission −1',
    },
    small: {
      label: 'Den Teil ohne Bedingung nehmen',
      effect: '800\u00a0Mio.\u00a0$ jetzt; Glaubwürdigkeit +2',
      cost: 'Belegschaft −1: Die große Runde ist abgesagt',
    },
    decline: {
      label: 'Ablehnen',
      effect: 'Vertrauen +3, Mission +2',
      cost: 'Belegschaft −1; 3 Quartale lang kleinere Runden',
    },
  },
  factNote:
    'Im Februar 2026 sagte Amazon zu, 50\u00a0Mrd.\u00a0$ in OpenAI zu investieren, davon 35\u00a0Mrd.\u00a0$ unter nicht veröffentlichten Bedingungen; dieses Angebot ist simuliert.',
};
