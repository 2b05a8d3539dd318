import { sightingsOf, type Lesson } from '../lesson.ts';

/** A contract reopened. */
export const renegotiation: Lesson = {
  id: 'renegotiation',
  sightings: (log) =>
    sightingsOf(log, (fact) => (fact.type === 'amendment-signed' ? { side: null, strength: 80 } : undefined)),
};
