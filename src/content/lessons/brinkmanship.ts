import { sightingsOf, type Lesson } from '../lesson.ts';

/** Walking out, and what answered it. */
export const brinkmanship: Lesson = {
  id: 'brinkmanship',
  sightings: (log) =>
    sightingsOf(log, (fact) => {
      if (fact.type === 'talks-ended') return { side: null, strength: 100 };
      return fact.type === 'walked-out' ? { side: fact.side, strength: 80 } : undefined;
    }),
};
