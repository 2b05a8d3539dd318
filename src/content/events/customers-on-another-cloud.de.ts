import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Kunden wünschen sich OpenAI auf einer anderen Cloud',
  body: 'Drei Banken, eine Fluglinie und ein Ministerium schicken in verschiedenen Worten dieselbe Botschaft: Sie würden mehr kaufen, wenn sie dafür nicht umziehen müssten. Ihre Daten sind, wo sie sind.',
  choices: {
    round: {
      label: 'Einen Umweg bauen',
      effect: 'Nachfrage wächst 3 Quartale lang 1,2\u00a0% schneller',
      cost: 'Vertrauen −3; zu 40\u00a0% nennt man es Vertragsbruch: Glaubwürdigkeit −4',
    },
    public: {
      label: 'Es öffentlich sagen',
      effect: 'Legitimität +2; die von Microsoft −2',
      cost: 'Vertrauen −3',
    },
    move: {
      label: 'Ihnen beim Umzug zu Azure helfen',
      effect: 'Vertrauen +3',
      cost: 'Nachfrage wächst 3 Quartale lang 0,6\u00a0% langsamer',
    },
  },
  factNote:
    'Nach der Vertragsänderung vom April 2026 kamen die Modelle von OpenAI binnen Tagen auf die Cloud von Amazon; die Kunden hier sind simuliert.',
};
