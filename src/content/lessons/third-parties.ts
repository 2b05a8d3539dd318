import { sightingsOf, type Lesson } from '../lesson.ts';

/** Somebody who is not at the table changes what may be signed. */
export const thirdParties: Lesson = {
  id: 'third-parties',
  sightings: (log) =>
    sightingsOf(log, (fact) => {
      if (fact.type === 'condition-set') return { side: null, strength: 90 };
      if (fact.type === 'enjoined' && fact.stands) return { side: null, strength: 100 };
      return fact.type === 'ruled' && log.rules.reviews.some(({ id }) => id === fact.case)
        ? { side: null, strength: 40 }
        : undefined;
    }),
};
