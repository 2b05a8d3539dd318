import { bidsOf, sightingsOf, strengthOf, type Lesson } from '../lesson.ts';
import { termIndex } from '../../engine/rulebook.ts';

/** An agreement that lies between what both first asked for. */
export const zopa: Lesson = {
  id: 'zopa',
  sightings: (log) =>
    sightingsOf(log, (fact, at) => {
      if (fact.type !== 'agreement-signed') return undefined;
      const term = termIndex(log.rules, 'microsoftStake');
      const bids = bidsOf(log).filter((bid) => bid.fact < at);
      const low = bids.find((bid) => bid.side === 'openai')?.package[term];
      const high = bids.find((bid) => bid.side === 'microsoft')?.package[term];
      const signed = fact.package[term];
      if (low === undefined || high === undefined || signed === undefined) return undefined;
      return signed > low && signed < high ? { side: null, strength: strengthOf(high - low, 5) } : undefined;
    }),
};
