import { sightingsOf, type Lesson } from '../lesson.ts';

/** A date that costs somebody something, or a table that ran out of rounds. */
export const deadlines: Lesson = {
  id: 'deadlines',
  sightings: (log) =>
    sightingsOf(log, (fact) => {
      if (fact.cause === 'rule/softbank-date' && fact.type === 'posted') return { side: 'openai', strength: 80 };
      if (fact.cause === 'rule/notes-called' && fact.type === 'paid') return { side: 'openai', strength: 60 };
      return fact.type === 'adjourned' && fact.reason === 'rounds' ? { side: null, strength: 30 } : undefined;
    }),
};
