import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Kläger beziffert den Schaden',
  body: 'Ein Gutachten, vor der Verhandlung eingereicht, sagt, was jede beklagte Partei an Geld gewann, das einst der Wohltätigkeit gegeben wurde. Die Zahl hat so viele Stellen, dass die Abendnachrichten sie als Zeichnung zeigen.',
  choices: {
    rebut: {
      label: 'Zeile für Zeile widerlegen',
      effect: 'Zu 60\u00a0% Legitimität +3; der Klage geht etwas Wind aus',
      cost: '150\u00a0Mio.\u00a0$; sonst Legitimität −3',
    },
    talks: {
      label: 'Gesprächsbereitschaft zeigen',
      effect: 'Die Klage kühlt 3 Quartale lang ab; Legitimität +2',
      cost: 'Glaubwürdigkeit −4',
    },
    calm: {
      label: 'Es dem Gericht überlassen',
      effect: 'Glaubwürdigkeit +3',
      cost: 'Zu 40\u00a0% sorgen sich Belegschaft (OpenAI) oder Anleger (Microsoft): −3',
    },
  },
  factNote:
    'Im Januar 2026 verlangten die Anwälte von Elon Musk von beiden Unternehmen 79\u00a0Mrd.\u00a0$ bis 134\u00a0Mrd.\u00a0$; im Mai 2026 verlor er den Prozess. Das Gutachten hier ist simuliert.',
};
