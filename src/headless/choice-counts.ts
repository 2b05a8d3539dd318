import type { SeatView } from '../agents/agent.ts';
import { noticedOffers, openOrders } from '../engine/legal.ts';
import type { Order } from '../engine/game.ts';
import type { Move } from '../engine/moves.ts';
import type { Observation } from '../engine/observe.ts';
import type { Rulebook } from '../engine/rulebook.ts';

/**
 * How often each choice could be made, and was. By id: `directive/ID` once a desk at which it is open,
 * `case/CASE/ANSWER` for each way to answer an open case, `event/CARD/CHOICE`, and `notice/match` for each offer that
 * Microsoft may match.
 */
export type ChoiceCounts = Readonly<Record<string, { readonly offered: number; readonly chosen: number }>>;

interface Counter {
  readonly count: (view: SeatView, move: Move) => void;
  readonly counts: () => ChoiceCounts;
}

export function choiceCounter(rules: Rulebook): Counter {
  const counts: Record<string, { offered: number; chosen: number }> = {};
  const add = (id: string, chosen: boolean): void => {
    const known = (counts[id] ??= { offered: 0, chosen: 0 });
    known.offered += 1;
    if (chosen) known.chosen += 1;
  };
  return {
    count: ({ observation }, move) => {
      if (move.type === 'answer') countAnswers(rules, observation, move.choices, add);
      if (move.type === 'direct') countOrders(rules, observation, move, add);
    },
    counts: () => counts,
  };
}

type Add = (id: string, chosen: boolean) => void;

function countAnswers(rules: Rulebook, seen: Observation, choices: readonly number[], add: Add): void {
  seen.cards.forEach((id, at) => {
    const given = choices[at] ?? -1;
    if (given < 0) return;
    const card = rules.events.find((each) => each.id === id);
    card?.choices.forEach((choice, place) => {
      add(`event/${id}/${choice.id}`, place === given);
    });
  });
}

function countOrders(rules: Rulebook, seen: Observation, move: Extract<Move, { type: 'direct' }>, add: Add): void {
  const cases = new Set(seen.cases.map((each) => each.id));
  const idsOf = (order: Order): string[] => {
    const answers = order.target !== null && order.choice !== null && cases.has(order.target);
    const directive = `directive/${order.id}`;
    return answers ? [directive, `case/${order.target}/${order.choice}`] : [directive];
  };
  const offered = new Set(openOrders(rules, seen).flatMap(idsOf));
  const chosen = new Set(move.directives.flatMap(idsOf));
  for (const id of offered) add(id, chosen.has(id));
  for (const offer of noticedOffers(seen)) add('notice/match', move.matches.includes(offer));
}

/** The sum of many games' counts. */
export function summed(all: readonly ChoiceCounts[]): ChoiceCounts {
  const sum: Record<string, { offered: number; chosen: number }> = {};
  for (const counts of all) {
    for (const [id, { offered, chosen }] of Object.entries(counts)) {
      const known = (sum[id] ??= { offered: 0, chosen: 0 });
      known.offered += offered;
      known.chosen += chosen;
    }
  }
  return Object.fromEntries(Object.entries(sum).sort(([a], [b]) => (a < b ? -1 : 1)));
}
