import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Zwei Staaten fragen, wie junge Nutzer geschützt werden',
  body: 'Ein gemeinsamer Brief teilt dem Unternehmen mit, dass die Prüfung seines Aufbaus und die Sicherheit seiner Produkte ein Gespräch sind. Er verlangt Maßnahmen, Termine und den Namen derer, die eine Veröffentlichung anhalten können.',
  choices: {
    checks: {
      label: 'Jetzt Altersprüfungen einbauen',
      effect: 'Legitimität +2; beide Staaten freundlicher',
      cost: 'Nachfrage wächst 2 Quartale lang 1,5\u00a0% langsamer',
    },
    panel: {
      label: 'Einem Gremium echte Befugnisse geben',
      effect: 'Mission +2; Kalifornien viel freundlicher',
      cost: '300\u00a0Mio.\u00a0$; Belegschaft −1',
    },
    later: {
      label: 'Einen Bericht im Frühjahr versprechen',
      effect: 'Nachfrage wächst inzwischen 0,8\u00a0% schneller',
      cost: 'Zu 30\u00a0% Schlagzeilen: Legitimität −3, Staaten kühler',
    },
  },
  factNote:
    'Die Generalstaatsanwaltschaften von Kalifornien und Delaware schrieben OpenAI am 5. September 2025 im Zusammenhang mit ihrer Prüfung über die Sicherheit junger Nutzer; was hier verlangt wird, ist simuliert.',
};
