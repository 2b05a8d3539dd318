import { bidsOf, stepsBetween, strengthOf, type Bid, type Lesson } from '../lesson.ts';

/** A new package that gives on one term and takes on another. */
export const logrolling: Lesson = {
  id: 'logrolling',
  sightings: (log) => {
    const last: { openai?: Bid; microsoft?: Bid } = {};
    return bidsOf(log).flatMap((bid) => {
      const before = last[bid.side];
      last[bid.side] = bid;
      if (before === undefined) return [];
      const moved = stepsBetween(log.rules, before.package, bid.package);
      const least = Math.min(moved.openai, moved.microsoft);
      return least === 0 ? [] : [{ fact: bid.fact, side: bid.side, strength: strengthOf(least, 16) }];
    });
  },
};
