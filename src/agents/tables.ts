import type { Observation } from '../engine/observe.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import { appraise, panelFor, type Appraisal } from './appraise.ts';

/** The last appraisals made, by what they were made of: the same observation always gives the same tables. */
const made = new Map<string, Appraisal>();
const MOST_KEPT = 8;

/**
 * The tables of the quarter, made once when its table opens and then looked up. What changes from move to move at a
 * table (patience, standing drafts, turns) bears on no projection, so it is left out of the key and of the tables.
 */
export function tablesOf(rules: Rulebook, seen: Observation, lucks: number, pairs: boolean): Appraisal {
  const { table: _table, otherSealed: _sealed, ...bearing } = seen;
  const key = `${rules.version}|${String(lucks)}|${String(pairs)}|${JSON.stringify(bearing)}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const appraisal = appraise(rules, seen, panelFor(seen, lucks), pairs);
  for (const first of made.keys()) {
    if (made.size < MOST_KEPT) break;
    made.delete(first);
  }
  made.set(key, appraisal);
  return appraisal;
}
