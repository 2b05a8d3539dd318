import { apply } from '../engine/apply.ts';
import { copyGame } from '../engine/copy.ts';
import { sums } from '../engine/draft.ts';
import { check } from '../engine/check.ts';
import type { Fact } from '../engine/facts.ts';
import type { Game } from '../engine/game.ts';
import { hashOf } from '../engine/hash.ts';
import { asksOf, movers } from '../engine/legal.ts';
import type { Move } from '../engine/moves.ts';
import { observe } from '../engine/observe.ts';
import { openGame as openBare, type Settings } from '../engine/opening.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import { ACCOUNTS, GAUGES, HOLDERS, SIDES, type Side } from '../engine/vocabulary.ts';

/** A law that a state breaks, with what it was found on; undefined where all hold. */
export type Broken = string | undefined;

/** Shares of a company, in basis points. */
const WHOLE_BPS = 10_000;

/** The laws of a single state. `usdM` is the sum of all money at the opening. */
export const brokenBy = (rules: Rulebook, game: Game, usdM: number): Broken =>
  brokenSums(game, usdM) ?? brokenNumbers(game) ?? brokenTable(game) ?? brokenTurn(rules, game);

function brokenSums(game: Game, usdM: number): Broken {
  const now = sums(game);
  if (now.usdM !== usdM) return `money is not conserved: ${usdM} became ${now.usdM}`;
  if (now.bps !== WHOLE_BPS) return `shares sum to ${now.bps}`;
  return undefined;
}

function brokenNumbers(game: Game): Broken {
  const gauges = new Map(Object.entries(game.gauges));
  for (const [gauge, { low, high }] of Object.entries(GAUGES)) {
    const value = gauges.get(gauge) ?? NaN;
    if (!(value >= low && value <= high)) return `gauge ${gauge} is ${value}`;
  }
  const short = HOLDERS.find((holder) => game.shares[holder] < 0);
  if (short !== undefined) return `shares of ${short} are ${game.shares[short]}`;
  const poor = ACCOUNTS.find((account) => account !== 'staff' && game.ending === null && game.money[account] < 0);
  if (poor !== undefined) return `money of ${poor} is ${game.money[poor]}`;
  return brokenLeaf(game, '');
}

/** A Game is plain JSON: integers, strings, truth values, null, lists and records, and nothing else. */
function brokenLeaf(value: unknown, path: string): Broken {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined;
  if (typeof value === 'number') {
    return Number.isSafeInteger(value) && !Object.is(value, -0) ? undefined : `${path} is ${value}`;
  }
  if (typeof value !== 'object') return `${path} is a ${typeof value}`;
  for (const [key, each] of Object.entries(value)) {
    const broken = brokenLeaf(each, `${path}.${key}`);
    if (broken !== undefined) return broken;
  }
  return undefined;
}

function brokenTable({ table, offers, leases, builds, hostings }: Game): Broken {
  const tired = SIDES.find((side) => table.seats[side].patience < 0 || table.seats[side].patience > 100);
  if (tired !== undefined) return `patience of ${tired} is ${table.seats[tired].patience}`;
  for (const each of [...offers, ...leases, ...builds, ...hostings]) {
    if (each.mw < 0) return `${JSON.stringify(each)} has negative megawatts`;
  }
  for (const { id, rentUsdK } of [...offers, ...leases]) if (rentUsdK <= 0) return `rent of ${id} is ${rentUsdK}`;
  const ids = offers.map(({ id }) => id);
  return new Set(ids).size === ids.length ? undefined : `offers share an id: ${ids.join(', ')}`;
}

/** Somebody can always move, until the game is over. */
function brokenTurn(rules: Rulebook, game: Game): Broken {
  if (game.phase === 'over') return undefined;
  const waiting = movers(rules, game);
  if (waiting.length === 0) return `nobody can move at the ${game.phase}`;
  for (const side of waiting) {
    const refusal = check(rules, game, plainMove(rules, game, side));
    if (refusal !== undefined) return `${side} has no plain move at the ${game.phase}: ${refusal.code}`;
  }
  return undefined;
}

/** The move that any seat can make: first answers, an adjournment, a desk left as it is. */
export function plainMove(rules: Rulebook, game: Game, side: Side): Move {
  if (game.phase === 'table') return { side, type: 'adjourn' };
  if (game.phase === 'briefing') {
    const choices = asksOf(rules, observe(game, side)).map((asked) => (asked ? 0 : -1));
    return { side, type: 'answer', choices };
  }
  return { side, type: 'direct', directives: [], split: game.splits[side], matches: [] };
}

/** A second game that is changed by facts alone, to hold the first to them. */
export interface Shadow {
  readonly follow: (facts: readonly Fact[]) => void;
  readonly differs: (game: Game) => boolean;
}

export function shadowOf(rules: Rulebook, settings: Settings): Shadow {
  const shadow = copyGame(openBare(rules, settings));
  return {
    follow: (facts) => {
      for (const fact of facts) apply(shadow, fact, fact.cause);
    },
    differs: (game) => hashOf(shadow) !== hashOf(game),
  };
}
