import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/content/rulebook.ts';
import { orderFault } from '../../src/engine/check.ts';
import { outlookOf, situationOf, sums, type Draft } from '../../src/engine/draft.ts';
import type { Game, Order, Orders } from '../../src/engine/game.ts';
import { draw } from '../../src/engine/luck.ts';
import { packageOf } from '../../src/engine/contract.ts';
import { advance, openGame } from '../../src/engine/play.ts';
import type { Move } from '../../src/engine/moves.ts';
import { steadyOrders } from '../../src/engine/steady.ts';
import type { Directive } from '../../src/engine/rulebook.ts';
import { SIDES, type Side } from '../../src/engine/vocabulary.ts';

const SEEDS = Math.max(6, Math.floor(Number(process.env.NB_RUNS ?? 8) / 2));

/** Every order that a directive could be given, whatever the rules say of it now. */
function ordersOf(directive: Directive, game: Game): Order[] {
  const targets = directive.targets?.(outlookOf(RULES, game)) ?? [null];
  const choices = directive.choices.length === 0 ? [null] : directive.choices;
  return targets.flatMap((target) => choices.map((choice) => ({ id: directive.id, target, choice })));
}

const legal = (game: Game, side: Side): Order[] =>
  RULES.directives
    .filter((directive) => directive.side === side)
    .flatMap((directive) => ordersOf(directive, game))
    .filter((order) => orderFault(RULES, game, side, order) === undefined);

/** Three legal orders by luck, no two of one directive. */
function someOrders(game: Game, side: Side): Order[] {
  const chosen: Order[] = [];
  let left = legal(game, side);
  for (let nth = 0; nth < 3 && left.length > 0; nth += 1) {
    const drawn = (what: string) => draw(game.luck, game.quarter, `test/${side}/${String(nth)}/${what}`);
    const ids = [...new Set(left.map(({ id }) => id))];
    const ways = left.filter(({ id }) => id === ids[drawn('id') % ids.length]);
    const order = ways[drawn('way') % ways.length]!;
    chosen.push(order);
    left = left.filter(({ id }) => id !== order.id);
  }
  return chosen;
}

const SIGNED = packageOf(RULES, RULES.history.find(({ id }) => id.includes('signed'))?.terms ?? {});

/** The next move of a game in which both sign at once what was really signed, and then give the orders of a desk. */
function nextMove(game: Game, deskOf: Desk): Move {
  const side = SIDES.find((each) => (game.phase === 'briefing' ? game.answers : game.sealed)[each] === null)!;
  if (game.phase === 'briefing') {
    const asked = SIDES.filter((each) => game.answers[each] === null);
    const whom = asked.find((each) => game.cards.some((id) => cardOf(id)?.asks.includes(each))) ?? side;
    return { side: whom, type: 'answer', choices: game.cards.map((id) => (cardOf(id)?.asks.includes(whom) ? 0 : -1)) };
  }
  if (game.phase === 'table') return { side: game.table.turn, ...tableMove(game) };
  return { side, type: 'direct', ...deskOf(game, side) };
}

type Desk = (game: Game, side: Side) => Orders;
const byLuck: Desk = (game, side) => ({
  directives: someOrders(game, side),
  split: [...game.splits[side]],
  matches: [],
});
const steadily: Desk = (game, side) => steadyOrders(RULES, game, side, game.splits[side]);

const cardOf = (id: string) => RULES.events.find((each) => each.id === id);

function tableMove(game: Game) {
  const other = game.table.seats[game.table.turn === 'openai' ? 'microsoft' : 'openai'].standing;
  if (other !== null) return { type: 'accept', draft: 0 } as const;
  const signs = game.contract.closedQuarter === null && game.pending === null && !SIGNED.includes(-1);
  return signs ? ({ type: 'propose', package: SIGNED } as const) : ({ type: 'adjourn' } as const);
}

/** Plays a game and looks at it whenever a desk is open. */
function playThrough(seed: string, look: (game: Game) => void, deskOf = byLuck): Game {
  const game = openGame(RULES, { scenario: RULES.scenarios[0]!.id, quarters: 12, seed });
  for (let moves = 0; moves < 600 && game.phase !== 'over'; moves += 1) {
    if (game.phase === 'desk') look(game);
    const move = nextMove(game, deskOf);
    expect(advance(RULES, game, move), JSON.stringify(move)).toBeUndefined();
  }
  expect(game.phase).toBe('over');
  return game;
}

const seeds = Array.from({ length: SEEDS }, (_, nth) => [`desk-${String(nth)}`] as const);

describe('directives', () => {
  it.each(seeds)('in game %s are refused in the same words by the desk and by their own rules', (seed) => {
    playThrough(seed, (game) => {
      const draft: Draft = { rules: RULES, game, facts: undefined };
      for (const directive of RULES.directives) {
        for (const order of ordersOf(directive, game)) {
          const made = directive.effects(situationOf(draft), order);
          const refused = orderFault(RULES, game, directive.side, order) !== undefined;
          expect(made.length === 0, `${JSON.stringify(order)} in quarter ${String(game.quarter)}`).toBe(refused);
        }
      }
    });
  });

  it.each(seeds)('in game %s give a steady hand no order that the desk refuses', (seed) => {
    playThrough(seed, (game) => {
      for (const directive of RULES.directives) {
        const order = directive.steady?.(outlookOf(RULES, game), directive.side);
        if (order !== undefined) expect(orderFault(RULES, game, directive.side, order), order.id).toBeUndefined();
      }
    });
  });

  it.each(seeds)('in game %s let steady hands play to the end without a refusal', (seed) => {
    expect(playThrough(seed, () => undefined, steadily).phase).toBe('over');
  });

  it('create and destroy neither money nor shares', () => {
    for (const [seed] of seeds) {
      const before = sums(openGame(RULES, { scenario: RULES.scenarios[0]!.id, quarters: 12, seed }));
      expect(sums(playThrough(seed, () => undefined))).toEqual(before);
    }
  });

  it('are all ordered sooner or later', () => {
    const given = new Set<string>();
    for (const [seed] of seeds) {
      const { marks } = playThrough(seed, () => undefined);
      for (const { id } of RULES.directives) if (`directive/${id}` in marks) given.add(id);
    }
    const never = RULES.directives.map(({ id }) => id).filter((id) => !given.has(id));
    // A claim is contested only when one was made in the quarter before: too rare for a handful of games.
    expect(never.filter((id) => id !== 'contest-agi')).toEqual([]);
  });
});
