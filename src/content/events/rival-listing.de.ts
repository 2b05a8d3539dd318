import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Konkurrierendes Labor meldet seinen Börsengang an',
  body: 'Seine Zahlen werden vor allen anderen öffentlich sein, und sein Reichtum auch. Personalvermittler auf beiden Seiten laden dieselbe Seite neu.',
  choices: {
    praise: {
      label: 'Zum Vergleich einladen',
      effect: '3 Quartale lang höhere Bewertung',
      cost: 'Zu 40\u00a0% geht er schlecht aus: Glaubwürdigkeit −4',
    },
    hire: {
      label: 'Einstellen, während sie beschäftigt sind',
      effect: 'Belegschaft +3, Modellstärke +4',
      cost: '1,55\u00a0Mrd.\u00a0$',
    },
    build: {
      label: 'Weiterarbeiten',
      effect: 'Mission +2, Glaubwürdigkeit +2',
      cost: 'Nachfrage wächst 3 Quartale lang etwas langsamer',
    },
  },
  factNote:
    'Anthropic reichte im Juni 2026 vertraulich einen Börsengang bei einer Bewertung von rund 965\u00a0Mrd.\u00a0$ ein; die Anmeldung dieses Konkurrenten ist simuliert.',
};
