import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Bleibt OpenAI in Kalifornien?',
  body: 'Die Juristen des Staates haben nicht schriftlich gefragt. Ihre Frage kommt über Freunde, Reporter und ein Mittagessen: Wenn die Prüfung gut endet, bleibt das Unternehmen dort, wo seine gemeinnützige Organisation gegründet wurde?',
  choices: {
    promise: {
      label: 'Versprechen zu bleiben',
      effect: 'Kalifornien 4 Quartale lang viel freundlicher; Legitimität +1',
      cost: 'Kosten zwei Jahre lang 90\u00a0Mio.\u00a0$ höher im Quartal',
    },
    exit: {
      label: 'Versprechen, mit Kleingedrucktem',
      effect: 'Kalifornien freundlicher; Belegschaft +1',
      cost: 'Zu 35\u00a0% wird es gelesen: Glaubwürdigkeit −5',
    },
    options: {
      label: 'Andere Staaten bieten lassen',
      effect: 'Kosten ein Jahr lang 200\u00a0Mio.\u00a0$ niedriger im Quartal; Glaubwürdigkeit +2',
      cost: 'Kalifornien 4 Quartale lang kühler',
    },
  },
  factNote:
    'Das Wall Street Journal berichtete, ein Versprechen, in Kalifornien zu bleiben, sei für die Prüfung des Staates im Oktober 2025 entscheidend gewesen; dieser Austausch ist simuliert.',
};
