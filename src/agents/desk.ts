import { MOST_DIRECTIVES } from '../engine/check.ts';
import type { Order, Orders } from '../engine/game.ts';
import { asksOf, noticedOffers, openOrders } from '../engine/legal.ts';
import type { Luck } from '../engine/luck.ts';
import type { Move } from '../engine/moves.ts';
import type { Observation } from '../engine/observe.ts';
import { sortedBy } from '../engine/order.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import { steadyOrders } from '../engine/steady.ts';
import { columnOf, panelFor, project } from './appraise.ts';
import { beliefs } from './beliefs.ts';
import { possibleDrafts } from './drafts.ts';
import type { Level } from './level.ts';
import { tablesOf } from './tables.ts';

interface Desk {
  readonly rules: Rulebook;
  readonly seen: Observation;
  readonly level: Level;
  /** Under these each order is tried alone. */
  readonly scan: readonly Luck[];
  readonly lucks: readonly Luck[];
}

/** A seat at its desk, under the lucks that its level tries its orders with. */
export const openDesk = (rules: Rulebook, seen: Observation, level: Level): Desk => ({
  rules,
  seen,
  level,
  scan: panelFor(seen, level.desk.scan),
  lucks: panelFor(seen, level.desk.lucks),
});

/** The projected end for oneself if these orders are given now and steady hands follow. Hundredths. */
function endUnder({ rules, seen, lucks: many }: Desk, orders: Orders, lucks = many): number {
  const end = project(rules, seen, lucks, undefined, { [seen.side]: orders });
  return end[columnOf(rules, seen.mandate)] ?? 0;
}

/** Orders with the end that they promise. */
interface Tried {
  readonly orders: Orders;
  readonly end: number;
}

/** Orders of the desk: matches, then the slider, then directives, each by projection against the steady hand. */
export function direct(desk: Desk): Move {
  const { rules, seen, level } = desk;
  const steady = steadyOrders(rules, seen, seen.side, seen.ownSplit);
  const base = level.desk.orders === 0 ? steady : { ...steady, directives: [], matches: chooseMatches(desk, steady) };
  const shifted = chooseSplit(desk, { orders: base, end: endUnder(desk, base) });
  const { orders } = chooseDirectives(desk, shifted);
  const call = tableCall(desk);
  const directives = call === undefined ? orders.directives : [call, ...orders.directives].slice(0, MOST_DIRECTIVES);
  return { side: seen.side, type: 'direct', ...orders, directives };
}

/** Points, in hundredths, that an amendment must promise to oneself and be believed to bring the other. */
const WORTH_A_CALL = { own: 150, theirs: 60 };

/**
 * Asks for a table after closing when some amendment would pay both. Looked at once in three quarters: a projection
 * holds no talks, so it cannot see what a call is worth.
 */
function tableCall({ rules, seen, level }: Desk): Order | undefined {
  const closed = seen.contract.closedQuarter;
  if (closed === null || seen.table.called || (seen.quarter - closed) % 3 !== 2) return undefined;
  const order = openOrders(rules, seen).find(({ id }) => id === `call-table-${seen.side}`);
  if (order === undefined) return undefined;
  const appraisal = tablesOf(rules, seen, level.lucks, false);
  const believed = beliefs(rules, { observation: seen, facts: [] }, appraisal);
  const pays = possibleDrafts(rules, seen, appraisal, believed).some(
    (draft) => draft.own >= WORTH_A_CALL.own && draft.theirs >= WORTH_A_CALL.theirs,
  );
  return pays ? order : undefined;
}

/**
 * Each possible order is tried alone; the best are kept, or tried again under more lucks, beside those that are settled
 * on (few lucks for many, many for few: sequential halving, Karnin, Koren and Somekh 2013).
 */
function chooseDirectives(desk: Desk, base: Tried): Tried {
  const { rules, seen, level, scan } = desk;
  const idle = scan.length === desk.lucks.length ? base.end : endUnder(desk, base.orders, scan);
  const gains = openOrders(rules, seen)
    .slice(0, level.desk.orders)
    .map((order) => ({ order, gain: endUnder(desk, { ...base.orders, directives: [order] }, scan) - idle }))
    .filter(({ gain }) => gain > 0);
  const ranked = sortedBy(gains, ({ gain }) => -gain).map(({ order }) => order);
  return level.desk.beside === 0 ? firstThree(base, ranked) : oneByOne(desk, base, ranked.slice(0, level.desk.beside));
}

const isGiven = (orders: Orders, { id, target }: Order): boolean =>
  orders.directives.some((other) => other.id === id && other.target === target);

const withOrder = (orders: Orders, order: Order): Orders => ({ ...orders, directives: [...orders.directives, order] });

function firstThree({ orders, end }: Tried, ranked: readonly Order[]): Tried {
  let kept = orders;
  for (const order of ranked) {
    if (kept.directives.length < MOST_DIRECTIVES && !isGiven(kept, order)) kept = withOrder(kept, order);
  }
  return { orders: kept, end };
}

/** The best order, then the one that adds most beside it, then a third. */
function oneByOne(desk: Desk, base: Tried, ranked: readonly Order[]): Tried {
  let kept = base;
  for (let slot = 0; slot < MOST_DIRECTIVES; slot += 1) {
    const { orders } = kept;
    for (const order of ranked) {
      if (isGiven(orders, order)) continue;
      const tried = withOrder(orders, order);
      const end = endUnder(desk, tried);
      if (end > kept.end) kept = { orders: tried, end };
    }
    if (kept.orders === orders) break;
  }
  return kept;
}

/** Matches what gains by being matched, one noticed offer at a time. */
function chooseMatches(desk: Desk, steady: Orders): string[] {
  const matched: string[] = [];
  for (const id of noticedOffers(desk.seen)) {
    const without = endUnder(desk, { ...steady, matches: matched });
    if (endUnder(desk, { ...steady, matches: [...matched, id] }) > without) matched.push(id);
  }
  return matched;
}

const SHIFTS = [
  [1, -1, 0],
  [-1, 1, 0],
  [0, 1, -1],
  [0, -1, 1],
  [1, 0, -1],
  [-1, 0, 1],
] as const;

/** Shifts the slider where that gains most, by each of the level's steps in turn, or leaves it. */
function chooseSplit(desk: Desk, idle: Tried): Tried {
  let best = idle;
  for (const by of desk.level.desk.shifts) {
    const from = best.orders.split;
    for (const [a, b, c] of SHIFTS) {
      const split = [from[0] + a * by, from[1] + b * by, from[2] + c * by] as const;
      if (split.some((part) => part < 0)) continue;
      const orders = { ...idle.orders, split };
      const end = endUnder(desk, orders);
      if (end > best.end) best = { orders, end };
    }
  }
  return best;
}

/** Answers to the briefing's cards: each card's choices compared by projection, one card after the other. */
export function answer({ rules, seen, lucks }: Desk): Move {
  const column = columnOf(rules, seen.mandate);
  const choices: number[] = asksOf(rules, seen).map((asked) => (asked ? 0 : -1));
  choices.forEach((given, at) => {
    if (given < 0) return;
    const card = rules.events.find((each) => each.id === seen.cards[at]);
    let most = -Infinity;
    card?.choices.forEach((_, choice) => {
      const tried = choices.map((value, i) => (i === at ? choice : value));
      const end = project(rules, { ...seen, ownAnswers: tried }, lucks, undefined)[column] ?? 0;
      if (end > most) {
        most = end;
        choices[at] = choice;
      }
    });
  });
  return { side: seen.side, type: 'answer', choices };
}
