import { sightingsOf, type Lesson } from '../lesson.ts';

/** An offer that says more about respect than about terms. */
export const face: Lesson = {
  id: 'face',
  sightings: (log) =>
    sightingsOf(log, (fact) =>
      fact.type === 'insulted' ? { side: fact.side, strength: fact.reason === 'retreat' ? 60 : 80 } : undefined,
    ),
};
