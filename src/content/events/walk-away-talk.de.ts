import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Gespräche könnten scheitern, heißt es aus ihrem Umfeld',
  body: 'Der alte Vertrag läuft bis 2030, erinnert der Artikel seine Leser, und einer der beiden könnte einfach auf ihm beharren. Welcher, hängt vom Absatz ab.',
  choices: {
    firm: {
      label: 'Sagen, dass Sie gehen könnten',
      effect: 'Glaubwürdigkeit +3; die Anleger von Microsoft sind beruhigt: +1',
      cost: 'Vertrauen −3',
    },
    warm: {
      label: 'Sagen, dass Sie es nicht tun',
      effect: 'Vertrauen +5',
      cost: 'Glaubwürdigkeit −1',
    },
    paper: {
      label: 'Veröffentlichen, was im alten Vertrag steht',
      effect: 'Legitimität +1',
      cost: '100\u00a0Mio.\u00a0$; Vertrauen −1',
    },
  },
  factNote:
    'Die Financial Times berichtete im Juni 2025, Microsoft sei bereit, sich auf den bis 2030 laufenden Vertrag zu stützen; diese Geschichte ist simuliert.',
};
