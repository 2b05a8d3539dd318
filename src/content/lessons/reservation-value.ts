import { sightingsOf, type Lesson } from '../lesson.ts';
import type { Side } from '../../engine/vocabulary.ts';

/** A side that leaves an offer on the table because it has something better, or thinks so. */
export const reservationValue: Lesson = {
  id: 'reservation-value',
  sightings: (log) => {
    let standing: Side | null = null;
    return sightingsOf(log, (fact) => {
      if (fact.type === 'convened') standing = null;
      if (fact.type === 'proposed') standing = fact.side;
      if (fact.type !== 'adjourned' || fact.reason !== 'adjourned' || fact.side === null) return undefined;
      return standing === null || standing === fact.side ? undefined : { side: fact.side, strength: 60 };
    });
  },
};
