import { memorandumFault, orderFault } from './check.ts';
import type { Game, Order } from './game.ts';
import type { Move } from './moves.ts';
import type { Observation } from './observe.ts';
import { outlookOf } from './draft.ts';
import type { Rulebook } from './rulebook.ts';
import { isAsked } from './quarter.ts';
import { otherSide, SIDES, type Side } from './vocabulary.ts';

/** Every order that a seat could give at its desk now, in the order of the rulebook. */
export function openOrders(rules: Rulebook, seen: Observation): Order[] {
  const outlook = outlookOf(rules, seen);
  const orders: Order[] = [];
  for (const directive of rules.directives) {
    if (directive.side !== seen.side) continue;
    const targets = directive.targets === undefined ? [null] : directive.targets(outlook);
    const choices = directive.choices.length === 0 ? [null] : directive.choices;
    for (const target of targets) {
      for (const choice of choices) {
        const order = { id: directive.id, target, choice };
        if (orderFault(rules, seen, seen.side, order) === undefined) orders.push(order);
      }
    }
  }
  return orders;
}

/** Kinds of move that a seat may make now; empty while it waits for the other. */
export function openMoves(rules: Rulebook, seen: Observation): Move['type'][] {
  switch (seen.phase) {
    case 'briefing':
      return seen.ownAnswers === null && asksOf(rules, seen).some(Boolean) ? ['answer'] : [];
    case 'desk':
      return seen.orders === null ? ['direct'] : [];
    case 'table':
      return seen.table.open && seen.table.turn === seen.side ? openTableMoves(rules, seen) : [];
    case 'over':
      return [];
  }
}

function openTableMoves(rules: Rulebook, seen: Observation): Move['type'][] {
  if (seen.table.walkedOut !== null) return ['walk-out', 'adjourn'];
  const kinds: Move['type'][] = ['propose', 'probe', 'letter'];
  const named = rules.terms.map(() => 0);
  if (memorandumFault(rules, seen, named) === undefined) kinds.push('memorandum');
  if (seen.table.seats[otherSide(seen.side)].standing !== null) kinds.push('accept');
  return [...kinds, 'adjourn', 'walk-out'];
}

/** Which cards of the briefing ask this seat. */
export const asksOf = (rules: Rulebook, seen: Observation): boolean[] =>
  seen.cards.map((id) => rules.events.find((card) => card.id === id)?.asks.includes(seen.side) === true);

/** Offers that Microsoft must match or waive at this desk. */
export const noticedOffers = (seen: Observation): string[] =>
  seen.side === 'microsoft'
    ? seen.offers.filter((offer) => offer.noticedQuarter !== null && !offer.waived).map((offer) => offer.id)
    : [];

/** Sides whose move the game waits for: one at the table; one or both at the briefing and the desk; none when over. */
export function movers(rules: Rulebook, game: Game): Side[] {
  if (game.phase === 'over') return [];
  if (game.phase === 'table') return [game.table.turn];
  if (game.phase === 'desk') return SIDES.filter((side) => game.sealed[side] === null);
  return SIDES.filter((side) => game.answers[side] === null && isAsked({ rules, game }, side));
}
