import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Banker sagen, das Fenster sei offen',
  body: 'Vier Banken kamen in einer Woche mit derselben Grafik. Ein Prospekt nähme das Frühjahr und sagte alles: Verträge, Risiken, was die gemeinnützige Organisation verbieten darf und wer entscheidet, was allgemeine Intelligenz ist.',
  choices: {
    file: {
      label: 'Vertraulich einreichen',
      effect: 'Ein Jahr lang viel höhere Bewertung; Belegschaft +1',
      cost: '500\u00a0Mio.\u00a0$; Mission −2; zu 35\u00a0% schlecht gelesen: Glaubwürdigkeit −4',
    },
    private: {
      label: 'Stattdessen privat aufnehmen',
      effect: 'Ein Jahr lang größere Runden; Belegschaft +2',
      cost: '300\u00a0Mio.\u00a0$ an Gebühren',
    },
    wait: {
      label: 'Nicht in diesem Jahr',
      effect: 'Mission +2, Legitimität +2',
      cost: 'Ein Jahr lang niedrigere Bewertung; Belegschaft −1',
    },
  },
  factNote:
    'OpenAI gab im Juni 2026 eine vertrauliche Einreichung bekannt und sagte im September, es gehe in jenem Jahr nicht an die Börse; dieses Fenster ist simuliert.',
};
