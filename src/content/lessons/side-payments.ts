import { sightingsOf, type Lesson } from '../lesson.ts';

/** Money or capacity beside the terms. */
export const sidePayments: Lesson = {
  id: 'side-payments',
  sightings: (log) =>
    sightingsOf(log, (fact) =>
      fact.type === 'rode' ? { side: fact.rider.type === 'pay' ? fact.rider.from : null, strength: 60 } : undefined,
    ),
};
