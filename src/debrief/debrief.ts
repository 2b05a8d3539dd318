import { copyGame } from '../engine/copy.ts';
import type { Game, Package } from '../engine/game.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import type { Side } from '../engine/vocabulary.ts';
import { courseOf, type Course } from './course.ts';
import { lastingOf, type Lasting } from './lasting.ts';
import { lessonsSeen, type LessonSeen } from './lessons-seen.ts';
import { measuresOf, type Measures } from './measures.ts';
import { parOf, type Par } from './par.ts';
import {
  contractReadings,
  draftsPlaced,
  placed,
  signedPackage,
  termDifferences,
  viewpointOf,
  type ContractReading,
  type DraftPlaced,
  type PlanePoint,
} from './plane.ts';
import { rerun, type FinishedGame } from './rerun.ts';
import { reviewOf, type Review } from './review.ts';
import { leftUnused, withinReach, type Left, type WithinReach } from './within-reach.ts';

/** The deal map, and every contract that stands on it. */
export interface DealReading {
  readonly contracts: readonly ContractReading[];
  readonly drafts: readonly DraftPlaced[];
  readonly reach: WithinReach;
  /** What was signed, or null. */
  readonly package: Package | null;
  /** By contract of history: each term of the signed package against its, hundredths of a point to both. */
  readonly terms: readonly { readonly id: string; readonly differences: readonly PlanePoint[] }[];
  readonly left: { readonly openai: Left; readonly microsoft: Left } | null;
  readonly measures: Readonly<Record<Side, Measures>>;
}

/** All that is computed of a finished game, part by part. */
export interface Debrief {
  readonly lessons: readonly LessonSeen[];
  readonly course: Course;
  readonly deal: DealReading;
  readonly par: Par;
  readonly reviews: Readonly<Record<Side, Review>>;
  readonly lasting: Lasting;
}

/** Hears how much of everything is done, 0 to 1. */
export type OnShare = (share: number) => void;

/** Finds one part after another; who asks may stop between two. */
export function* debriefOf(rules: Rulebook, finished: FinishedGame, onShare: OnShare): Generator<Partial<Debrief>> {
  const opening: Game[] = [];
  const { game, facts } = rerun(rules, finished, (before) => {
    if (before.quarter === 0 && (opening.length === 0 || (before.phase === 'table' && before.table.moves === 0))) {
      opening[0] = copyGame(before);
    }
  });
  yield { lessons: lessonsSeen({ rules, mandates: game.mandates, facts }) };
  onShare(0.05);
  yield { course: courseOf(rules, finished) };
  onShare(0.1);
  yield { deal: dealOf(rules, opening[0] ?? game, game, facts) };
  onShare(0.3);
  yield { lasting: lastingOf(rules, finished) };
  onShare(0.35);
  yield {
    par: parOf(rules, finished.settings, (share) => {
      onShare(0.35 + share * 0.4);
    }),
  };
  const openai = reviewOf(rules, finished, 'openai', signedPackage(game));
  onShare(0.85);
  yield { reviews: { openai, microsoft: reviewOf(rules, finished, 'microsoft', signedPackage(game)) } };
  onShare(1);
}

/** The deal map, seen from the opening table. */
export function dealOf(
  rules: Rulebook,
  opening: Game,
  game: Game,
  facts: Parameters<typeof draftsPlaced>[2],
): DealReading {
  const view = viewpointOf(rules, opening);
  const yours = signedPackage(game);
  const contracts = contractReadings(view, yours);
  const drafts = draftsPlaced(view, game, facts);
  const signed = yours && placed(view, yours);
  const known = contracts.flatMap(({ package: pack, point }) => (pack === null ? [] : [{ ...point, package: pack }]));
  const noDeal = view.at(view.appraisal.noDeal);
  const reach = withinReach(view, [...known, ...drafts], noDeal);
  const history = contracts.filter(({ id }) => id !== 'yours' && id !== 'no-deal');
  return {
    contracts,
    drafts,
    reach,
    package: yours,
    terms: history.map(({ id, package: other }) => ({
      id,
      differences: yours === null || other === null ? [] : termDifferences(view, yours, other),
    })),
    left: signed && leftUnused(reach.frontier, signed),
    measures: {
      openai: measuresOf('openai', drafts, reach.frontier, noDeal, signed),
      microsoft: measuresOf('microsoft', drafts, reach.frontier, noDeal, signed),
    },
  };
}
