import { sightingsOf, type Lesson } from '../lesson.ts';

/** Two drafts at once, of equal standing. */
export const equivalentOffers: Lesson = {
  id: 'equivalent-offers',
  sightings: (log) =>
    sightingsOf(log, (fact) =>
      fact.type === 'proposed' && fact.proposal.alternative !== null ? { side: fact.side, strength: 70 } : undefined,
    ),
};
