import { bidsOf, stepsBetween, strengthOf, type Bid, type Lesson } from '../lesson.ts';
import { otherSide } from '../../engine/vocabulary.ts';

/** A concession that answers a concession. */
export const reciprocity: Lesson = {
  id: 'reciprocity',
  sightings: (log) => {
    const last: { openai?: Bid; microsoft?: Bid } = {};
    let given = 0;
    return bidsOf(log).flatMap((bid) => {
      const before = last[bid.side];
      last[bid.side] = bid;
      const earlier = given;
      const moved = before === undefined ? undefined : stepsBetween(log.rules, before.package, bid.package);
      given = moved === undefined ? 0 : moved[otherSide(bid.side)] - moved[bid.side];
      const size = Math.min(earlier, given);
      return size <= 0 ? [] : [{ fact: bid.fact, side: bid.side, strength: strengthOf(size, 16) }];
    });
  },
};
