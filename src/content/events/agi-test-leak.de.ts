import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Allgemeine Intelligenz, definiert in Dollar',
  body: 'Eine Klausel, die eine Maschine zu beschreiben schien, beschreibt in Wahrheit einen Gewinn. Philosophen sind belustigt, Ingenieure nicht, und die Spätsendungen haben für eine Woche ihren Eröffnungswitz.',
  choices: {
    defend: {
      label: 'Die Klausel verteidigen',
      effect: 'Glaubwürdigkeit und Vertrauen +2',
      cost: 'Legitimität −1',
    },
    science: {
      label: 'Die Wissenschaft um einen besseren Test bitten',
      effect: 'Legitimität +1',
      cost: '150\u00a0Mio.\u00a0$; Vertrauen −2: Das öffnet die Klausel wieder',
    },
    shrug: {
      label: 'Nichts sagen',
      effect: 'Vertrauen +4',
      cost: 'Zu 30\u00a0% bleibt es hängen: Mission (OpenAI) oder Zuversicht (Microsoft) −3',
    },
  },
  factNote:
    'Berichten zufolge knüpfte die Vereinbarung von 2023 allgemeine Intelligenz zum Teil an rund 100\u00a0Mrd.\u00a0$ Gewinn; veröffentlicht wurde sie nie, und diese Geschichte ist simuliert.',
};
