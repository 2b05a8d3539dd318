import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Eine fremde Gruppe bietet für das Vermögen der gemeinnützigen Organisation',
  body: 'Das Gebot ist höher als jede Zahl in den Entwürfen, und kaum jemand glaubt, dass es angenommen werden soll. Aber ein Preis, einmal laut genannt, ist schwer zu vergessen für alle, die zeigen müssen, dass die gemeinnützige Organisation fair bezahlt wurde.',
  choices: {
    reject: {
      label: 'Binnen einer Stunde ablehnen',
      effect: 'Glaubwürdigkeit +3, Belegschaft +1',
      cost: 'Zu 40\u00a0% Zweifel: Legitimität −2',
    },
    opinion: {
      label: 'Ein Gutachten zur Angemessenheit einholen',
      effect: 'Mission +2; die Behörden 3 Quartale lang freundlicher',
      cost: '400\u00a0Mio.\u00a0$; Vertrauen −3',
    },
    raise: {
      label: 'Den Preis der gemeinnützigen Organisation erhöhen',
      effect: 'Legitimität +3',
      cost: 'Vertrauen −4, Belegschaft −1: Jemand muss ihn zahlen',
    },
  },
  factNote:
    'Eine Gruppe um Elon Musk bot im Februar 2025 97,4\u00a0Mrd.\u00a0$ für das Vermögen der gemeinnützigen Organisation und wurde abgewiesen; dieses spätere Gebot ist simuliert.',
};
