import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Brüssel fragt nach der Exklusivität',
  body: 'Die Fragen sind höflich, nummeriert und binnen zwanzig Arbeitstagen fällig. Es geht darum, wer die Modelle des Partners in Europa verkaufen darf, auf wessen Maschinen, und was mit denen geschieht, die andere Bedingungen verlangen.',
  choices: {
    offer: {
      label: 'Zusagen anbieten',
      effect: 'Legitimität +3',
      cost: '1,3\u00a0Mrd.\u00a0$ für Zugang und Prüfungen; Zuversicht −4',
    },
    contest: {
      label: 'Die Voraussetzung bestreiten',
      effect: 'Zuversicht +2; hält es stand, Glaubwürdigkeit +4',
      cost: '400\u00a0Mio.\u00a0$; zu 45\u00a0% Legitimität −3',
    },
    answer: {
      label: 'Vollständig antworten',
      effect: 'Legitimität +2',
      cost: 'Vertrauen −3',
    },
  },
  factNote:
    'Die Europäische Kommission verschickte 2024 Fragen zu den Exklusivitätsklauseln, nachdem sie keinen Fusionsfall gefunden hatte; diese Untersuchung ist simuliert.',
};
