import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Konkurrierendes Labor zückt das Scheckbuch',
  body: 'Forscher in drei Teams haben Angebote in der Hand, mehrere davon höher als alles, was das Fach bisher gezahlt hat. Die Vorgesetzten wollen bis Ende der Woche eine Antwort, und danach eine für alle anderen.',
  choices: {
    match: {
      label: 'Bei den Angeboten mitgehen',
      effect: 'Belegschaft +4',
      cost: '1,95\u00a0Mrd.\u00a0$ an Prämien',
    },
    freedom: {
      label: 'Offenere Forschung versprechen',
      effect: 'Mission +3, und Belegschaft +1, wenn es hält',
      cost: 'Nachfrage wächst 2 Quartale lang 1\u00a0% langsamer; zu 45\u00a0% Belegschaft −3',
    },
    juniors: {
      label: 'Sie ziehen lassen, Jüngere befördern',
      effect: 'Glaubwürdigkeit +2; Kosten sinken 2 Quartale lang um 600\u00a0Mio.\u00a0$ im Quartal',
      cost: 'Belegschaft −1; in jedem davon Training −1',
    },
  },
  factNote:
    'Mindestens acht Forscher wechselten im Juni 2025 von OpenAI zu Meta, Berichten zufolge für sehr hohe Angebote; diese Runde von Angeboten ist simuliert.',
};
