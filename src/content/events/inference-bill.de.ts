import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Die Rechnung für Antworten hat sich vervierfacht',
  body: 'Jeder neue Nutzer ist willkommen, und jeder neue Nutzer stellt längere Fragen. Das Finanzteam hat Antworten gegen Einnahmen aufgetragen und die anderen gebeten, das Bild einen Moment lang schweigend anzusehen.',
  choices: {
    tune: {
      label: 'Antworten billiger machen',
      effect: 'Kosten 6 Quartale lang 450\u00a0Mio.\u00a0$ niedriger im Quartal',
      cost: '900\u00a0Mio.\u00a0$; Training ein Quartal lang −1',
    },
    limit: {
      label: 'Kostenlose Nutzung begrenzen',
      effect: 'Kosten ein Jahr lang 600\u00a0Mio.\u00a0$ niedriger im Quartal',
      cost: 'Nachfrage wächst 2 Quartale lang 1,2\u00a0% langsamer; Mission −1',
    },
    absorb: {
      label: 'Selbst tragen',
      effect: 'Nachfrage wächst 2 Quartale lang 1\u00a0% schneller; Mission +1',
      cost: 'Ein Jahr lang 250\u00a0Mio.\u00a0$ im Quartal',
    },
  },
  factNote:
    'Über die bereinigte Bruttomarge von OpenAI wurde für 2025 mit 33\u00a0% berichtet, nachdem sich die Kosten der Antworten vervierfacht hatten; die Rechnung dieses Quartals ist simuliert.',
};
