import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Volksinitiative zur Umwandlung für Unterschriften zugelassen',
  body: 'Freiwillige mit Klemmbrettern dürfen die Kalifornier nun fragen, ob gemeinnützige Organisationen, die zu Unternehmen werden, den Wählern Rechenschaft schulden. Bis zum Sommer braucht es eine halbe Million Namen, und die Initiatoren sagen, sie redeten lieber.',
  choices: {
    deal: {
      label: 'Sich mit den Initiatoren einigen',
      effect: 'Mission +3, Legitimität +2',
      cost: '1,95\u00a0Mrd.\u00a0$, einem öffentlichen Fonds zugesagt',
    },
    campaign: {
      label: 'Dagegen Wahlkampf führen',
      effect: 'Zu 70\u00a0% Legitimität +3',
      cost: '500\u00a0Mio.\u00a0$; sonst Legitimität −3',
    },
    ignore: {
      label: 'Nichts sagen',
      effect: 'Glaubwürdigkeit +3: Niemand wird abgefunden',
      cost: 'Zu 30\u00a0% kommt sie in Fahrt: Legitimität −4',
    },
  },
  factNote:
    'Ende 2025 wurden Initiativen eingereicht, die Umwandlung zu beaufsichtigen oder rückgängig zu machen, und eine wurde im Februar 2026 für Unterschriften zugelassen; ob sie genug erhielt, ist nicht bekannt, und dieser Verlauf ist simuliert.',
};
