import { MOST_DIRECTIVES } from '../engine/check.ts';
import type { Order, Orders } from '../engine/game.ts';
import { asksOf, noticedOffers, openOrders } from '../engine/legal.ts';
import type { Luck } from '../engine/luck.ts';
import type { Move } from '../engine/moves.ts';
import type { Observation } from '../engine/observe.ts';
import { sortedBy } from '../engine/order.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import { steadyOrders } from '../engine/steady.ts';
import { columnOf, project } from './appraise.ts';
import { beliefs } from './beliefs.ts';
import { possibleDrafts } from './drafts.ts';
import type { Level } from './level.ts';
import { tablesOf } from './tables.ts';

interface Desk {
  readonly rules: Rulebook;
  readonly seen: Observation;
  readonly level: Level;
  readonly lucks: readonly Luck[];
}

/** The projected end for oneself if these orders are given now and steady hands follow. Hundredths. */
function endUnder(desk: Desk, orders: Orders): number {
  const { rules, seen, lucks } = desk;
  const end = project(rules, seen, lucks, undefined, { [seen.side]: orders });
  return end[columnOf(rules, seen.mandate)] ?? 0;
}

/** Orders of the desk: each possible one is tried alone against the steady hand, and the best three are kept. */
export function direct(desk: Desk): Move {
  const { rules, seen, level } = desk;
  const steady = steadyOrders(rules, seen, seen.side, seen.ownSplit);
  if (level.triedOrders === 0) return { side: seen.side, type: 'direct', ...steady };
  const matches = chooseMatches(desk, steady);
  const idle: Orders = { directives: [], split: seen.ownSplit, matches };
  const split = chooseSplit(desk, idle);
  const base: Orders = { ...idle, split };
  const chosen = chooseDirectives(desk, base);
  const call = tableCall(desk);
  const directives = call === undefined ? chosen : [call, ...chosen].slice(0, MOST_DIRECTIVES);
  return { side: seen.side, type: 'direct', ...base, directives };
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

function chooseDirectives(desk: Desk, base: Orders): Order[] {
  const { rules, seen, level } = desk;
  const nothing = endUnder(desk, base);
  const gains = openOrders(rules, seen)
    .slice(0, level.triedOrders)
    .map((order) => ({ order, gain: endUnder(desk, { ...base, directives: [order] }) - nothing }))
    .filter(({ gain }) => gain > 0);
  const chosen: Order[] = [];
  for (const { order } of sortedBy(gains, ({ gain }) => -gain)) {
    if (chosen.length === MOST_DIRECTIVES) break;
    if (!chosen.some((other) => other.id === order.id && other.target === order.target)) chosen.push(order);
  }
  return chosen;
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
  [10, -10, 0],
  [-10, 10, 0],
  [0, 10, -10],
  [0, -10, 10],
  [10, 0, -10],
  [-10, 0, 10],
] as const;

/** Moves ten points of the slider where that gains most, or leaves it. */
function chooseSplit(desk: Desk, idle: Orders): Orders['split'] {
  let best = idle.split;
  let most = endUnder(desk, idle);
  for (const [a, b, c] of SHIFTS) {
    const tried = [idle.split[0] + a, idle.split[1] + b, idle.split[2] + c] as const;
    if (tried.some((part) => part < 0)) continue;
    const end = endUnder(desk, { ...idle, split: tried });
    if (end > most) {
      most = end;
      best = tried;
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
