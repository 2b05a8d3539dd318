import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Sicherheitsbehörden wünschen sich Modelle auf ihrer eigenen Cloud',
  body: 'Der Kunde hat geschlossene Räume, alte Verträge mit einem anderen Anbieter und ein Budget. Der exklusive Vertrieb sagt Azure. Eine Ausnahme wäre klein, sagen alle, und alle wissen, was aus kleinen Ausnahmen wird.',
  choices: {
    any: {
      label: 'Sie auf jeder Cloud bedienen',
      effect: 'Nachfrage wächst 3 Quartale lang 1,5\u00a0% schneller',
      cost: 'Mission −2, Vertrauen −3',
    },
    azure: {
      label: 'Sie auf Azure bedienen',
      effect: 'Nachfrage wächst 3 Quartale lang 0,5\u00a0% schneller; Vertrauen +3',
      cost: 'Belegschaft −2: Nicht alle sind dafür gekommen',
    },
    decline: {
      label: 'Vorerst ablehnen',
      effect: 'Mission +2, Belegschaft +2',
      cost: 'Legitimität −2',
    },
  },
  factNote:
    'Der Vertrag vom Oktober 2025 erlaubt OpenAI, Kunden der nationalen Sicherheit der USA auf jeder Cloud zu bedienen; die Anfrage hier ist simuliert.',
};
