import { sightingsOf, strengthOf, type Lesson } from '../lesson.ts';

/** A right to stand in the way, used. */
export const holdUp: Lesson = {
  id: 'hold-up',
  sightings: (log) => {
    const offers: Record<string, number> = {};
    return sightingsOf(log, (fact) => {
      if (fact.type === 'offered') offers[fact.offer.id] = fact.offer.mw;
      if (fact.type !== 'matched' && fact.type !== 'refusal-suspended') return undefined;
      const mw = fact.type === 'matched' ? (offers[fact.offer] ?? 250) : 1_000;
      return { side: 'microsoft', strength: strengthOf(mw, 1_000) };
    });
  },
};
