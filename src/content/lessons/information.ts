import { sightingsOf, type Lesson } from '../lesson.ts';

/** A question asked at the price of a turn. */
export const information: Lesson = {
  id: 'information',
  sightings: (log) =>
    sightingsOf(log, (fact) => (fact.type === 'probed' ? { side: fact.side, strength: 50 } : undefined)),
};
