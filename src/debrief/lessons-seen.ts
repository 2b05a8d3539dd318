import type { Log, Sighting } from '../content/lesson.ts';
import { LESSONS } from '../content/lessons.ts';
import { sortedBy } from '../engine/order.ts';
import type { Side } from '../engine/vocabulary.ts';

/** A concept that occurred in this very game, with the plainest place where it showed. */
export interface LessonSeen {
  readonly id: string;
  readonly quarter: number;
  /** Whose doing it was; null where it was nobody's. */
  readonly side: Side | null;
  /** 1 to 100. */
  readonly strength: number;
  /** In how many places it showed. */
  readonly times: number;
}

/** The lessons of a game, the plainest first. */
export function lessonsSeen(log: Log): LessonSeen[] {
  const seen = LESSONS.flatMap(({ id, sightings }): LessonSeen[] => {
    const all = sightings(log);
    const [first, ...rest] = all;
    if (first === undefined) return [];
    const best = rest.reduce<Sighting>((most, each) => (each.strength > most.strength ? each : most), first);
    const quarter = log.facts[best.fact]?.quarter ?? 0;
    return [{ id, quarter, side: best.side, strength: best.strength, times: all.length }];
  });
  return sortedBy(seen, ({ strength }) => -strength);
}
