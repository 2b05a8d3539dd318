import { sightingsOf, strengthOf, type Lesson } from '../lesson.ts';

/** An alternative made real: capacity from a rival, or a rival on the shelf. */
export const batna: Lesson = {
  id: 'batna',
  sightings: (log) =>
    sightingsOf(log, (fact) => {
      if (fact.type === 'leased' && fact.lease.cloud !== 'azure') {
        return { side: 'openai', strength: strengthOf(fact.lease.mw, 1_500) };
      }
      if (fact.type === 'hosted') return { side: 'microsoft', strength: strengthOf(fact.mw + fact.usdM / 10, 800) };
      return undefined;
    }),
};
