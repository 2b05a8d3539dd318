import { proposalFault } from '../../src/engine/check.ts';
import type { Game, Package } from '../../src/engine/game.ts';
import { openMoves } from '../../src/engine/legal.ts';
import type { Move } from '../../src/engine/moves.ts';
import { observe } from '../../src/engine/observe.ts';
import { otherSide, type Side } from '../../src/engine/vocabulary.ts';
import { baseOf, leastPackage, leastRiders, type Explorer, type Plan } from './explorer.ts';

type Talk = Plan['talk'];

const standingOf = (game: Game, side: Side) => game.table.seats[otherSide(side)].standing;

/** Signs at once a package of what was signed least, with riders, and calls amendments the same way. */
export const signs =
  (most: number, verb?: string): Talk =>
  (explorer, game, side) => {
    const standing = standingOf(game, side);
    if (standing !== null) return { side, type: 'accept', draft: standing.alternative === null ? 0 : 1 };
    return proposes(explorer, game, side, leastPackage(explorer, game, most, verb));
  };

function proposes(explorer: Explorer, game: Game, side: Side, pack: Package | undefined): Move {
  if (pack === undefined) return { side, type: 'adjourn' };
  const second = explorer.tie(game, 'second') < 2_000 && !game.table.seats[side].usedAlternative;
  const alternative = second ? { alternative: pack } : {};
  return { side, type: 'propose', package: pack, riders: leastRiders(explorer, game), ...alternative };
}

/** Nobody says anything. */
export const isSilent: Talk = (_, __, side) => ({ side, type: 'adjourn' });

/** A memorandum first, letters after it, and no agreement. */
export const writesLetters: Talk = (explorer, game, side) => {
  if (game.table.walkedOut !== null) return { side, type: 'adjourn' };
  if (standingOf(game, side) !== null) return { side, type: 'accept', draft: 0 };
  if (openMoves(explorer.rules, observe(game, side)).includes('memorandum') && explorer.tie(game, 'paper') < 4_000) {
    const base = leastPackage(explorer, game, 20) ?? baseOf(explorer, game);
    return { side, type: 'memorandum', package: base.map((option, at) => (at % 3 === 0 ? -1 : option)) };
  }
  const riders = leastRiders(explorer, game);
  return riders.length === 0 ? { side, type: 'adjourn' } : { side, type: 'letter', riders };
};

/** Asks for everything, backs away, marks terms firm and leaves them, probes: all that tries another's patience. */
export const haggles: Talk = (explorer, game, side) => {
  if (game.table.walkedOut !== null) return { side, type: 'adjourn' };
  const drawn = explorer.tie(game, `haggle/${side}`);
  if (drawn < 1_500) return { side, type: 'probe', terms: [drawn % 13, (drawn + 1 + (drawn % 11)) % 13] };
  const towards = drawn % 3;
  const pack = explorer.rules.terms.map((term, at) => {
    const last = term.options.length - 1;
    const own = side === 'microsoft' ? last : 0;
    return towards === 0 && term.ladder ? own : explorer.tie(game, `haggle/${String(at)}`) % (last + 1);
  });
  const legal = pack.with(termAt(explorer, 'microsoftStake'), towards === 0 && side === 'microsoft' ? 6 : 0);
  const fair = legal.with(termAt(explorer, 'nonprofitStake'), 4);
  if (game.pending !== null || game.contract.closedQuarter !== null) return { side, type: 'adjourn' };
  const twice = game.table.seats[side].usedAlternative || drawn % 2 === 0 ? {} : { alternative: fair };
  return { side, type: 'propose', package: fair, firm: [drawn % 13], ...twice };
};

const termAt = ({ rules }: Explorer, id: string): number => rules.terms.findIndex((term) => term.id === id);

/** Letters by which one side pays the other as often as it can. */
export const drains =
  (from: Side): Talk =>
  (_, game, side) => {
    if (standingOf(game, side) !== null) return { side, type: 'accept', draft: 0 };
    const pays = { type: 'pay', from, usdM: 5_000 } as const;
    return game.money[from] < pays.usdM ? { side, type: 'adjourn' } : { side, type: 'letter', riders: [pays] };
  };

/** Walks out in a given quarter, and is answered in kind or not. */
export const walksOut =
  (quarter: number, isAnswered: boolean): Talk =>
  (explorer, game, side) => {
    if (game.table.walkedOut !== null) return { side, type: isAnswered ? 'walk-out' : 'adjourn' };
    if (game.quarter === quarter) return { side, type: 'walk-out' };
    return writesLetters(explorer, game, side);
  };

/** Signs what was really signed, whatever has been signed before. */
export const signsHistory: Talk = (explorer, game, side) => {
  if (standingOf(game, side) !== null) return { side, type: 'accept', draft: 0 };
  const base = baseOf(explorer, game);
  const closed = game.contract.closedQuarter !== null;
  return closed ? { side, type: 'adjourn' } : { side, type: 'propose', package: base };
};

/** Signs the package given, and bends it only where a reviewer demands it. */
export const signsThis =
  (ids: Readonly<Record<string, string>>): Talk =>
  (explorer, game, side) => {
    if (standingOf(game, side) !== null) return { side, type: 'accept', draft: 0 };
    if (game.contract.closedQuarter !== null) return { side, type: 'adjourn' };
    const base = baseOf(explorer, game);
    const pack = game.pending !== null ? base : base.map((option, at) => place(explorer, ids, at) ?? option);
    return { side, type: 'propose', package: pack };
  };

function place({ rules }: Explorer, ids: Readonly<Record<string, string>>, at: number): number | undefined {
  const term = rules.terms[at];
  const found = term?.options.findIndex((option) => option.id === ids[term.id]) ?? -1;
  return found < 0 ? undefined : found;
}

/** After a closing: moves one term to one option, if the table lets it. */
export const amends =
  (ids: Readonly<Record<string, string>>, isTime: (game: Game) => boolean = () => true): Talk =>
  (explorer, game, side) => {
    if (standingOf(game, side) !== null) return { side, type: 'accept', draft: 0 };
    const base = baseOf(explorer, game);
    const pack = base.map((option, at) => place(explorer, ids, at) ?? option);
    const legal = isTime(game) && proposalFault(explorer.rules, game, pack) === undefined;
    return legal ? { side, type: 'propose', package: pack } : { side, type: 'adjourn' };
  };
