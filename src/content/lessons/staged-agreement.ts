import { sightingsOf, type Lesson } from '../lesson.ts';

/** A memorandum: binding nobody, and not nothing. */
export const stagedAgreement: Lesson = {
  id: 'staged-agreement',
  sightings: (log) =>
    sightingsOf(log, (fact) => {
      if (fact.type === 'memorandum-signed') return { side: fact.proposer, strength: 70 };
      return fact.type === 'memorandum-lapsed' ? { side: null, strength: 50 } : undefined;
    }),
};
