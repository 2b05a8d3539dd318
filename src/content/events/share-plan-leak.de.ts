import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Entwurf der Eigentümertabelle erreicht die Presse',
  body: 'Eine Seite mit Prozentsätzen, eine Zeile je Inhaber, ist vor dem Frühstück auf jedem Bildschirm. Einige Zahlen sind alt, eine ist falsch, und die, deren Namen fehlen, haben zu telefonieren begonnen.',
  choices: {
    confirm: {
      label: 'Bestätigen, was stimmt',
      effect: 'Ihre Legitimität +1, Glaubwürdigkeit +1',
      cost: 'Vertrauen −3',
    },
    deny: {
      label: 'Sie veraltet nennen',
      effect: 'Hält es stand, beruhigen sich Ihre Leute oder Anleger: +2',
      cost: 'Zu 25\u00a0% wird es widerlegt: Glaubwürdigkeit −6',
    },
    inquire: {
      label: 'Das Leck gemeinsam suchen',
      effect: 'Vertrauen +4',
      cost: '60\u00a0Mio.\u00a0$; Unruhe bei Ihren Leuten oder Anlegern: −1',
    },
  },
  factNote:
    'The Information und die Financial Times druckten im September und Oktober 2025 geplante Aufteilungen; diese Seite ist simuliert.',
};
