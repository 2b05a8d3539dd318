import { columnOf, signing, type Change } from '../agents/appraise.ts';
import { MOST_DIRECTIVES } from '../engine/check.ts';
import type { Game, Order, Orders, Package } from '../engine/game.ts';
import { asksOf, openOrders } from '../engine/legal.ts';
import type { Move } from '../engine/moves.ts';
import { observe } from '../engine/observe.ts';
import { sortedBy } from '../engine/order.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import { ride } from '../engine/table.ts';
import { otherSide, type Phase, type Side } from '../engine/vocabulary.ts';
import { expectedEnd, rerun, type FinishedGame } from './rerun.ts';

/** What was decided, and what would have been better. */
export type Decision =
  /** A card's answer, by the choice's place. */
  | { readonly kind: 'answer'; readonly card: string; readonly made: number; readonly better: number }
  /** An order that was missing, or stood where a better one could have. */
  | { readonly kind: 'order'; readonly made: Order | null; readonly better: Order }
  /** An order that had better not been given. */
  | { readonly kind: 'idle'; readonly made: Order }
  /** A draft of the other side's that was not taken, against how the quarter's table ended. */
  | { readonly kind: 'refused'; readonly package: Package }
  /** A draft that was taken and had better not been. */
  | { readonly kind: 'accepted'; readonly package: Package };

/** A decision against its best alternative, both played on under the same lucks. */
export interface Graded {
  readonly quarter: number;
  /** Hundredths of a point that the alternative would have gained. */
  readonly cost: number;
  readonly decision: Decision;
}

/** Decisions of one side: how many were graded, and those that had a better alternative, the dearest first. */
export interface Review {
  readonly graded: number;
  readonly costly: readonly Graded[];
}

/** Under this a difference is noise, hundredths. */
const LEAST_COST = 10;

/** One side's expected end from the game as it stands, first orders or a change given. */
type End = (first?: Partial<Readonly<Record<Side, Orders>>>, change?: Change) => number;

/** A point of the game at which the reviewed side decides. */
interface Moment {
  readonly rules: Rulebook;
  readonly game: Game;
  readonly side: Side;
  readonly end: End;
  /** Takes down a graded decision; undefined where nothing was better. */
  readonly grade: (decision: Decision | undefined, cost: number) => void;
}

/** The best draft that a side has let pass in a quarter. */
interface Refused {
  readonly quarter: number;
  readonly value: number;
  readonly package: Package;
}

/** Grades every answer, order and refusal of a side. `signed` is what was signed in the end, or null. */
export function reviewOf(rules: Rulebook, finished: FinishedGame, side: Side, signed: Package | null): Review {
  const costly: Graded[] = [];
  let graded = 0;
  let refused: Refused | undefined;
  let phase: Phase = 'briefing';
  rerun(rules, finished, (game, move) => {
    const { quarter } = game;
    const column = columnOf(rules, game.mandates[side]);
    const moment: Moment = {
      rules,
      game,
      side,
      end: (first, change) => expectedEnd(rules, game, first, change)[column] ?? 0,
      grade: (decision, cost) => {
        graded += 1;
        if (decision !== undefined && cost >= LEAST_COST) costly.push({ quarter, cost, decision });
      },
    };
    if (phase === 'table' && game.phase === 'desk' && refused?.quarter === quarter) {
      moment.grade({ kind: 'refused', package: refused.package }, refused.value - insteadOf(moment, signed));
    }
    phase = game.phase;
    if (move.side !== side) return;
    if (game.phase === 'table') refused = atTable(moment, move, refused);
    else if (move.type === 'answer') gradeAnswers(moment, move.choices);
    else if (move.type === 'direct') gradeOrders(moment, move);
  });
  return { graded, costly: sortedBy(costly, ({ cost }) => -cost) };
}

/**
 * What a side got for letting a draft pass: the end as the quarter's table left it or, where waiting brought a better
 * contract, that one. Steady hands talk no more, so without it every refusal would look dear.
 */
function insteadOf({ game, end }: Moment, signed: Package | null): number {
  const left = end();
  if (signed === null || game.pending !== null || game.contract.closedQuarter !== null) return left;
  return Math.max(left, end(undefined, signing(signed)));
}

/** A draft on the table is graded when it is taken, and remembered when it is let pass. */
function atTable(moment: Moment, move: Move, before: Refused | undefined): Refused | undefined {
  const { game, side, end, grade } = moment;
  const standing = game.table.seats[otherSide(side)].standing;
  if (standing === null || (standing.kind !== 'definitive' && standing.kind !== 'amendment')) return before;
  const taken = (pack: Package): number =>
    end(undefined, (draft) => {
      for (const rider of standing.riders) ride(draft, rider);
      signing(pack)(draft);
    });
  if (move.type === 'accept') {
    const pack = move.draft === 1 ? (standing.alternative ?? standing.package) : standing.package;
    grade({ kind: 'accepted', package: pack }, end() - taken(pack));
    return undefined;
  }
  const value = taken(standing.package);
  if (before?.quarter === game.quarter && before.value >= value) return before;
  return { quarter: game.quarter, value, package: standing.package };
}

/** Each card's answer against its other choices, the other cards as they were answered. */
function gradeAnswers({ rules, game, side, end, grade }: Moment, choices: readonly number[]): void {
  const endWith = (tried: readonly number[]): number =>
    end(undefined, (draft) => {
      draft.game.answers[side] = [...tried];
    });
  const made = endWith(choices);
  asksOf(rules, observe(game, side)).forEach((asked, at) => {
    const card = rules.events.find(({ id }) => id === game.cards[at]);
    if (!asked || card === undefined) return;
    let better = choices[at] ?? -1;
    let most = made;
    card.choices.forEach((_, choice) => {
      const value = endWith(choices.map((each, i) => (i === at ? choice : each)));
      if (value <= most) return;
      most = value;
      better = choice;
    });
    grade({ kind: 'answer', card: card.id, made: choices[at] ?? -1, better }, most - made);
  });
}

/** What a side's desk would have come to with other directives, the rest as it was ordered. */
type DeskValue = (tried: readonly Order[]) => number;

/** What the other side has sealed already is known here; else its steady hand plays. */
function deskValue({ game, side, end }: Moment, { split, matches }: Orders): DeskValue {
  const other = otherSide(side);
  const theirs = game.sealed[other];
  return (directives) =>
    end({ ...(theirs === null ? {} : { [other]: theirs }), [side]: { directives, split, matches } });
}

/**
 * The desk against its best single change: an order added where there was room, in place of the least useful one
 * where there was none, or that one left out.
 */
function gradeOrders(moment: Moment, own: Orders): void {
  const value = deskValue(moment, own);
  const { directives } = own;
  const made = value(directives);
  const weakest = weakestOf(directives, value);
  const instead = directives.length < MOST_DIRECTIVES ? undefined : weakest;
  const best = bestAdded(moment, instead?.without ?? directives, value);
  const gain = (changed: { readonly value: number } | undefined): number =>
    changed === undefined ? 0 : changed.value - made;
  const [dropped, added] = [gain(weakest), gain(best)];
  if (best !== undefined && added >= dropped) {
    moment.grade({ kind: 'order', made: instead?.order ?? null, better: best.order }, added);
  } else {
    moment.grade(weakest && { kind: 'idle', made: weakest.order }, dropped);
  }
}

/** The order that would have added most to those that are kept. */
function bestAdded(
  { rules, game, side }: Moment,
  kept: readonly Order[],
  value: DeskValue,
): { readonly order: Order; readonly value: number } | undefined {
  let best: { readonly order: Order; readonly value: number } | undefined;
  for (const order of openOrders(rules, observe(game, side))) {
    if (kept.some(({ id, target }) => id === order.id && target === order.target)) continue;
    const tried = value([...kept, order]);
    if (best === undefined || tried > best.value) best = { order, value: tried };
  }
  return best;
}

/** The order without which the desk would have done best. */
function weakestOf(
  directives: readonly Order[],
  value: DeskValue,
): { readonly order: Order; readonly without: readonly Order[]; readonly value: number } | undefined {
  let weakest: { readonly order: Order; readonly without: readonly Order[]; readonly value: number } | undefined;
  for (const order of directives) {
    const without = directives.filter((each) => each !== order);
    const left = value(without);
    if (weakest === undefined || left > weakest.value) weakest = { order, without, value: left };
  }
  return weakest;
}
