import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Drei Forschungsleiter kündigen',
  body: 'Sie bleiben in derselben Stadt, im selben Fach, mit einem Mietvertrag in derselben Straße. Die Mitteilung dankt allen beim Vornamen. Ihre Teams haben seither wenig geschlafen.',
  choices: {
    invest: {
      label: 'In ihre Gründung investieren',
      effect: 'Modellstärke +4, Belegschaft +2',
      cost: '1,55\u00a0Mrd.\u00a0$',
    },
    counter: {
      label: 'Ein Gegenangebot machen',
      effect: 'Belegschaft +5',
      cost: '2\u00a0Mrd.\u00a0$; Mission −2: Das Geld hat gesprochen',
    },
    bless: {
      label: 'Ihnen alles Gute wünschen',
      effect: 'Legitimität +2',
      cost: 'Bestes Modell der Konkurrenz +2',
    },
  },
  factNote: 'Mindestens ein Dutzend Führungskräfte und Forscher verließen OpenAI 2025; diese Abgänge sind simuliert.',
};
