import { sightingsOf, type Lesson } from '../lesson.ts';

/** A term marked firm, kept or broken. */
export const commitment: Lesson = {
  id: 'commitment',
  sightings: (log) =>
    sightingsOf(log, (fact) => {
      if (fact.type === 'softened') return { side: fact.side, strength: 90 };
      return fact.type === 'firmed' && fact.terms.length > 0 ? { side: fact.side, strength: 50 } : undefined;
    }),
};
