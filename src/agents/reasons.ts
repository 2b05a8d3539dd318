import type { Package } from '../engine/game.ts';
import type { Move } from '../engine/moves.ts';
import { sortedBy } from '../engine/order.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import { otherSide } from '../engine/vocabulary.ts';
import type { SeatView } from './agent.ts';
import { columnOf, worthIn, type Appraisal } from './appraise.ts';
import { beliefs } from './beliefs.ts';

/** Why a side did not take what was on the table, in terms: true as to direction, silent as to amounts. */
export interface Reason {
  readonly kind: 'missing' | 'too-much' | 'would-trade';
  readonly term: number;
  /** The option that the speaker would rather have, or would give. */
  readonly option: number;
}

/** Reasons that go with a proposal: what the other's draft lacked, what it asked too much of, what is for trade. */
export function reasonsFor(rules: Rulebook, view: SeatView, appraisal: Appraisal, move: Move): Reason[] {
  const { observation: seen } = view;
  const standing = seen.table.seats[otherSide(seen.side)].standing;
  if (move.type !== 'propose' || standing === null || standing.package.some((option) => option < 0)) return [];
  const asked = standing.package;
  const column = columnOf(rules, seen.mandate);
  const gains = rules.terms.map((_, term) => ({ term, gain: gainOf(appraisal, asked, move.package, term, column) }));
  const wanted = sortedBy(
    gains.filter(({ gain }) => gain > 20),
    ({ gain }) => -gain,
  );
  const reasons: Reason[] = [];
  for (const { term } of wanted.slice(0, 2)) {
    const kind = reasons.length === 0 ? 'missing' : 'too-much';
    reasons.push({ kind, term, option: move.package[term] ?? 0 });
  }
  const trade = forTrade(rules, view, appraisal, asked, move.package);
  return trade === undefined ? reasons : [...reasons, trade];
}

/** What oneself gains where one's own option replaces theirs. */
function gainOf(appraisal: Appraisal, theirs: Package, own: Package, term: number, column: number): number {
  if (theirs[term] === own[term]) return 0;
  const changed = theirs.map((option, at) => (at === term ? (own[term] ?? option) : option));
  return worthIn(appraisal, changed, column) - worthIn(appraisal, theirs, column);
}

/** The term where giving way costs oneself least for what it is believed to bring the other. */
function forTrade(
  rules: Rulebook,
  view: SeatView,
  appraisal: Appraisal,
  theirs: Package,
  own: Package,
): Reason | undefined {
  const seen = view.observation;
  const believed = beliefs(rules, view, appraisal);
  const ownColumn = columnOf(rules, seen.mandate);
  let best: Reason | undefined;
  let most = 0;
  rules.terms.forEach((_, term) => {
    if (theirs[term] === own[term]) return;
    const given = own.map((option, at) => (at === term ? (theirs[term] ?? option) : option));
    const cost = worthIn(appraisal, own, ownColumn) - worthIn(appraisal, given, ownColumn);
    let brings = 0;
    for (const { mandate, chance } of believed) {
      const column = columnOf(rules, mandate);
      brings += chance * (worthIn(appraisal, given, column) - worthIn(appraisal, own, column));
    }
    if (brings - cost <= most) return;
    most = brings - cost;
    best = { kind: 'would-trade', term, option: theirs[term] ?? 0 };
  });
  return best;
}
