import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Partner sollen Beschwerden gegeneinander erwägen',
  body: 'Quellen der einen Seite sprechen von der schärfsten Waffe; Quellen der anderen sagen, sie hätten die Anleitung gelesen. Niemand hat etwas eingereicht. Beide haben Anwälte, die nach Gerüchten abrechnen.',
  choices: {
    deny: {
      label: 'Entschieden dementieren',
      effect: 'Vertrauen +6',
      cost: 'Zu 15\u00a0% wird widersprochen: Glaubwürdigkeit −4',
    },
    let: {
      label: 'Es stehen lassen',
      effect: 'Legitimität +1; die andere Seite sorgt sich',
      cost: 'Vertrauen −3',
    },
    call: {
      label: 'Die andere Seite anrufen',
      effect: 'Vertrauen +2; Belegschaft oder Anleger +1',
      cost: '80\u00a0Mio.\u00a0$ für Anwälte; die Drohung ist dahin',
    },
  },
  factNote:
    'Das Wall Street Journal berichtete im Juni 2025, Führungskräfte von OpenAI hätten erwogen, Microsoft wettbewerbswidriges Verhalten vorzuwerfen; diese Geschichte ist simuliert.',
};
