import { proposalFault } from '../engine/check.ts';
import type { Package } from '../engine/game.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import type { SeatView } from './agent.ts';
import { columnOf, worthIn } from './appraise.ts';
import { ascend, changedTerms } from './ascend.ts';
import { beliefs, believedWorth } from './beliefs.ts';
import { SHOWN_LUCKS } from './reading.ts';
import { tablesOf } from './tables.ts';

/** A term is moved only where that gives whoever gets less at least this much more, hundredths of a point. */
const LEAST_GAIN = 10;

/**
 * *Make it fairer*: moves a draft by single terms so that whoever gets less from it gets more, in points over no
 * deal, one's own by one's own numbers and the other's as one believes them; until no term would do it. What it ends
 * at is itself fairer by nothing, so that fairer twice is fairer once: a package from which no single change helps,
 * the cost of its distance to a first draft counted, is one from which none helps without that distance either.
 */
export function fairer(rules: Rulebook, view: SeatView, draft: Package): Package {
  const seen = view.observation;
  const tables = tablesOf(rules, seen, SHOWN_LUCKS, true);
  const column = columnOf(rules, seen.mandate);
  const believed = beliefs(rules, view, tables);
  const smaller = (pack: Package): number =>
    Math.min(worthIn(tables, pack, column), believedWorth(rules, tables, believed, pack));
  return ascend(
    rules,
    draft,
    (pack) => smaller(pack) - LEAST_GAIN * changedTerms(pack, draft).length,
    (pack) => proposalFault(rules, seen, pack) === undefined,
  );
}
