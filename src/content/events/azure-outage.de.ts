import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Ausfall bei Azure lässt Assistenten einen Nachmittag lang verstummen',
  body: 'Ein Zertifikat, eine Region, eine Kette von Diensten, die einander vertrauten. Vier Stunden lang schrieben die Menschen ihre Briefe selbst, und danach drehten sich die Fragen darum, nur eine Tür zu haben.',
  choices: {
    credits: {
      label: 'Allen Kunden gutschreiben',
      effect: 'Legitimität +1',
      cost: '3,25\u00a0Mrd.\u00a0$ an Gutschriften',
    },
    partner: {
      label: 'OpenAI entschädigen',
      effect: 'Vertrauen +6',
      cost: '1,55\u00a0Mrd.\u00a0$ an OpenAI; Zuversicht −1',
    },
    least: {
      label: 'Das vertragliche Minimum zahlen',
      effect: 'Zuversicht +3',
      cost: 'Zu 40\u00a0% Ärger: Legitimität −2, Vertrauen −3',
    },
  },
  factNote:
    'Unter den Verträgen von 2023 und 2025 lief die API von OpenAI allein auf Azure; dieser Ausfall ist simuliert.',
};
