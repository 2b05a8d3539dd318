import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Wie viel von dem Geld kommt zurück?',
  body: 'Ein Bericht von Behördenmitarbeitern beschreibt Geld, das als Investition hinausgeht und als Cloud-Umsatz zurückkehrt. Die Verfasser nennen es nicht unzulässig. Sie bitten bloß um das Schaubild, mit Beträgen.',
  choices: {
    show: {
      label: 'Das Schaubild zeichnen',
      effect: 'Glaubwürdigkeit +4',
      cost: 'Zuversicht −3',
    },
    separate: {
      label: 'Geld ohne Bedingung geben',
      effect: 'Legitimität +1, Vertrauen +2',
      cost: '1,95\u00a0Mrd.\u00a0$ an OpenAI; Zuversicht −1',
    },
    brush: {
      label: 'Es übliches Geschäft nennen',
      effect: 'Zuversicht +3',
      cost: 'Zu 35\u00a0% ein Bericht: Legitimität −3',
    },
  },
  factNote:
    'Der Mitarbeiterbericht der Handelskommission vom Januar 2025 beschrieb Rückflüsse und Bindung in KI-Partnerschaften und führte zu keinem Verfahren; diese Frage ist simuliert.',
};
