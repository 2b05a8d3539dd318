import { RULES } from '../../content/rulebook.ts';
import { packageOf } from '../../engine/contract.ts';
import { proposalFault } from '../../engine/check.ts';
import type { Package } from '../../engine/game.ts';
import type { Observation } from '../../engine/observe.ts';
import { otherSide } from '../../engine/vocabulary.ts';

/** What a draft at this table would become: it decides which terms are open, and how many. */
export type Occasion = 'definitive' | 'conditions' | 'amendment';

export function occasionOf(seen: Observation): Occasion {
  if (seen.pending !== null) return 'conditions';
  return seen.contract.closedQuarter === null ? 'definitive' : 'amendment';
}

const isWhole = (pack: Package): boolean => pack.every((option) => option >= 0);

/** The other side's last full draft that still speaks of what is on the table. */
export function theirDraft(seen: Observation): Package | undefined {
  const { standing, lastPackage } = seen.table.seats[otherSide(seen.side)];
  if (standing !== null && isWhole(standing.package)) return standing.package;
  return occasionOf(seen) === 'definitive' ? (lastPackage ?? undefined) : undefined;
}

/** The second of two drafts that the other side has put at once. */
export const theirSecond = (seen: Observation): Package | undefined =>
  seen.table.seats[otherSide(seen.side)].standing?.alternative ?? undefined;

/** One's own last draft, on the same condition. */
export function ownDraft(seen: Observation): Package | undefined {
  const { standing, lastPackage } = seen.table.seats[seen.side];
  if (standing !== null && isWhole(standing.package)) return standing.package;
  return occasionOf(seen) === 'definitive' ? (lastPackage ?? undefined) : undefined;
}

/** What a redline is drawn against: their last draft, else what is signed, else what binds. */
export const baseOf = (seen: Observation): Package =>
  theirDraft(seen) ?? seen.pending?.package ?? seen.contract.package;

/** The signed package with each condition met by the nearest option that satisfies it. */
function meetConditions(seen: Observation): number[] {
  const { pending } = seen;
  if (pending === null) return [...seen.contract.package];
  return pending.package.map((option, term) => {
    const wanted = pending.conditions.filter((each) => each.term === term);
    const fits = (tried: number): boolean => wanted.every(({ options }) => options.includes(tried));
    if (fits(option)) return option;
    const open = (RULES.terms[term]?.options ?? []).map((_, at) => at).filter(fits);
    return open.reduce((best, at) => (Math.abs(at - option) < Math.abs(best - option) ? at : best), open[0] ?? option);
  });
}

/** The terms that were really signed in October 2025: a known middle, where nobody has proposed anything yet. */
const historicMiddle = (): number[] =>
  packageOf(RULES, RULES.history.find(({ id }) => id === 'signed-2025')?.terms ?? {});

/** Where a new draft begins: one's own last one, else theirs, else what is signed or binds, else the middle. */
export function startDraft(seen: Observation): number[] {
  const proposed = [ownDraft(seen), theirDraft(seen)];
  for (const pack of proposed) {
    if (pack !== undefined && proposalFault(RULES, seen, pack) === undefined) return [...pack];
  }
  if (seen.pending !== null) return meetConditions(seen);
  return isWhole(seen.contract.package) ? [...seen.contract.package] : historicMiddle();
}

/**
 * Which options of a term may be chosen on top of a draft. When the draft itself cannot be proposed yet, as before
 * its first change, everything is open but what could never be.
 */
export function openOptions(seen: Observation, draft: Package, term: number): boolean[] {
  const now = proposalFault(RULES, seen, draft)?.code;
  return (RULES.terms[term]?.options ?? []).map((_, option) => {
    if (option === draft[term]) return true;
    const fault = proposalFault(RULES, seen, draft.with(term, option))?.code;
    return fault === undefined || fault === 'unchanged-contract' || (fault === now && now === 'shares-exceed');
  });
}
