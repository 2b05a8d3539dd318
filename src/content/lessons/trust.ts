import { sightingsOf, strengthOf, type Lesson } from '../lesson.ts';

/** Trust made or lost in one move. */
export const trust: Lesson = {
  id: 'trust',
  sightings: (log) =>
    sightingsOf(log, (fact) =>
      fact.type === 'posted' && fact.gauge === 'trust' && Math.abs(fact.by) >= 4
        ? { side: null, strength: strengthOf(Math.abs(fact.by), 12) }
        : undefined,
    ),
};
