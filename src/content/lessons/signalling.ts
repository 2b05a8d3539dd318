import { sightingsOf, type Lesson } from '../lesson.ts';

/** Directives that speak to somebody outside. */
const SPOKEN = /press|complain|pledge|complaint/;

/** Speaking to the public, or giving something up, so that the other side takes note. */
export const signalling: Lesson = {
  id: 'signalling',
  sightings: (log) =>
    sightingsOf(log, (fact) =>
      fact.type === 'opened' && fact.orders.directives.some(({ id }) => SPOKEN.test(id))
        ? { side: fact.side, strength: 50 }
        : undefined,
    ),
};
