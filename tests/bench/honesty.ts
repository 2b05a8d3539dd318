import type { Agent, SeatView } from '../../src/agents/agent.ts';
import { agentLuck } from '../../src/agents/players.ts';
import { readDraft } from '../../src/agents/reading.ts';
import { RULES } from '../../src/content/rulebook.ts';
import { MOST_AMENDED, proposalFault } from '../../src/engine/check.ts';
import { copyGame } from '../../src/engine/copy.ts';
import type { Fact } from '../../src/engine/facts.ts';
import type { Game, Package } from '../../src/engine/game.ts';
import { movers } from '../../src/engine/legal.ts';
import { draw, luckOf, spread } from '../../src/engine/luck.ts';
import { observe } from '../../src/engine/observe.ts';
import { advance, openGame } from '../../src/engine/play.ts';
import { finalScore } from '../../src/engine/score.ts';
import { otherSide, SIDES, type Side } from '../../src/engine/vocabulary.ts';
import { witnessed } from '../../src/engine/witness.ts';

/** A state with an open table, what has happened until then, and a package that could be signed there. */
export interface Pair {
  readonly seed: string;
  readonly game: Game;
  readonly facts: readonly Fact[];
  readonly package: Package;
}

/** What one side is shown of a package, against what comes of it. Hundredths of a point. */
export interface Seat {
  readonly side: Side;
  /** The end that its table shows if the package is signed. */
  readonly shown: number;
  /** The ends of full simulations from there, the package signed. */
  readonly ends: readonly number[];
  /** Whether the interval shown for the other side holds its worth under its true mandate. */
  readonly holds: boolean;
}

const MOST_MOVES = 4_000;

/** Plays on until it stops or the game is over. */
function playOn(game: Game, players: Readonly<Record<Side, Agent>>, seed: string, stop: () => boolean, facts?: Fact[]) {
  const lucks = { openai: agentLuck(seed, 'openai'), microsoft: agentLuck(seed, 'microsoft') };
  for (let moves = 0; moves < MOST_MOVES && !stop(); moves += 1) {
    const [side] = movers(RULES, game);
    if (side === undefined) return;
    const view: SeatView = {
      observation: observe(game, side),
      facts: facts === undefined ? [] : witnessed(facts, side),
    };
    const refusal = advance(RULES, game, players[side].decide(RULES, view, lucks[side]), facts);
    if (refusal !== undefined) throw new RangeError(`${seed}: ${players[side].id} was refused: ${refusal.code}`);
  }
}

const opening = luckOf('honest-numbers');
const chance = (seed: string, name: string, most: number): number =>
  spread(draw(opening, 0, `${seed}/${name}`), 0, most);

/** Evenly among the packages that may be signed: any whole one, or an amendment of one to four terms. */
function randomPackage(game: Game, seed: string): Package | undefined {
  const seen = observe(game, game.table.turn);
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const name = `package/${String(attempt)}`;
    const any = RULES.terms.map((term) => chance(seed, `${name}/${term.id}`, term.options.length - 1));
    const moved = new Set(
      Array.from({ length: 1 + chance(seed, `${name}/terms`, MOST_AMENDED - 1) }, (_, nth) =>
        chance(seed, `${name}/${String(nth)}`, RULES.terms.length - 1),
      ),
    );
    const { closedQuarter, package: bound } = game.contract;
    const tried =
      closedQuarter === null ? any : bound.map((option, at) => (moved.has(at) ? (any[at] ?? option) : option));
    if (proposalFault(RULES, seen, tried) === undefined) return tried;
  }
  return undefined;
}

/** The package signed by the rules: the side whose turn it is proposes it, and the other accepts. */
export function signed({ game, package: pack }: Pair, facts?: Fact[]): Game | undefined {
  const next = copyGame(game);
  const { turn } = next.table;
  const refusal =
    advance(RULES, next, { side: turn, type: 'propose', package: pack }, facts) ??
    (next.table.open
      ? advance(RULES, next, { side: otherSide(turn), type: 'accept', draft: 0 }, facts)
      : { code: 'table-closed' });
  return refusal === undefined ? next : undefined;
}

/** A player that says what the other says, and closes the table where the other would accept. */
export const reluctant = (player: Agent): Agent => ({
  id: `${player.id}, reluctant`,
  decide: (rules, view, luck) => {
    const move = player.decide(rules, view, luck);
    return move.type === 'accept' ? { side: move.side, type: 'adjourn' } : move;
  },
});

/** A player that keeps to what is signed and talks no more, as the numbers at the table suppose of both sides. */
export const settled = (player: Agent): Agent => ({
  id: `${player.id}, settled`,
  decide: (rules, view, luck) => {
    const { phase, side } = view.observation;
    return phase === 'table' ? { side, type: 'adjourn' } : player.decide(rules, view, luck);
  },
});

/** The open table of a random quarter of a game between two players, with a random package; undefined if none came. */
export function drawPair(seed: string, player: Agent): Pair | undefined {
  const settings = { scenario: 'memorandum-2025', quarters: 12, seed };
  const facts: Fact[] = [];
  const game = openGame(RULES, settings, facts);
  const quarter = chance(seed, 'quarter', settings.quarters - 1);
  const moves = chance(seed, 'moves', 5);
  const there = (): boolean =>
    game.phase === 'table' && game.table.open && game.quarter >= quarter && game.table.moves >= moves;
  playOn(game, { openai: player, microsoft: player }, seed, there, facts);
  if (!there() || game.table.walkedOut !== null) return undefined;
  const pack = randomPackage(game, seed);
  if (pack === undefined) return undefined;
  const pair = { seed, game, facts, package: pack };
  return signed(pair) === undefined ? undefined : pair;
}

/** What neither side can know is drawn anew: a temperament or merits of which neither has a reading. */
function forgetNatures(game: Game): void {
  for (const each of game.cases) {
    if (each.ruling === null && SIDES.every((side) => each.readings[side] === null)) each.nature = null;
  }
}

/** What both sides are shown, and what full simulations come to: other lucks, the same players in both seats. */
export function measurePair(pair: Pair, player: Agent, lucks: number): Seat[] {
  const ends: Record<Side, number[]> = { openai: [], microsoft: [] };
  for (let nth = 0; nth < lucks; nth += 1) {
    const seed = `${pair.seed}/${String(nth)}`;
    const facts = [...pair.facts];
    const game = signed(pair, facts);
    if (game === undefined) break;
    game.luck = luckOf(seed);
    forgetNatures(game);
    playOn(game, { openai: player, microsoft: player }, seed, () => false, facts);
    for (const side of SIDES) ends[side].push(finalScore(RULES, game, side).total);
  }
  return SIDES.map((side) => ({ side, ends: ends[side], ...shownTo(side, pair) }));
}

function shownTo(side: Side, pair: Pair): Pick<Seat, 'shown' | 'holds'> {
  const view = { observation: observe(pair.game, side), facts: witnessed(pair.facts, side) };
  const { signed: shown, mandates, theirs } = readDraft(RULES, view, pair.package);
  const truth = mandates.find(({ mandate }) => mandate === pair.game.mandates[otherSide(side)])?.signed ?? NaN;
  return { shown, holds: truth >= theirs.low && truth <= theirs.high };
}

export const meanOf = (list: readonly number[]): number => list.reduce((sum, each) => sum + each, 0) / list.length;

/** Ranks from 1; equal values share the mean of their places. */
function ranksOf(list: readonly number[]): number[] {
  const sorted = list.toSorted((a, b) => a - b);
  return list.map((each) => (sorted.indexOf(each) + sorted.lastIndexOf(each)) / 2 + 1);
}

/** Spearman's rank correlation. */
export function rankCorrelation(a: readonly number[], b: readonly number[]): number {
  const x = ranksOf(a);
  const y = ranksOf(b);
  const [meanX, meanY] = [meanOf(x), meanOf(y)];
  let [xy, xx, yy] = [0, 0, 0];
  x.forEach((rank, at) => {
    const other = (y[at] ?? 0) - meanY;
    xy += (rank - meanX) * other;
    xx += (rank - meanX) ** 2;
    yy += other ** 2;
  });
  return xy / Math.sqrt(xx * yy);
}

/**
 * The most that any forecast could reach: the mean of a few simulations is itself a draw. The two halves' correlation,
 * stretched to their whole (Spearman 1910, Brown 1910), is the mean's reliability; its root is the ceiling.
 */
export function ceilingOf(seats: readonly Seat[]): number {
  const half = (odd: 0 | 1): number[] => seats.map(({ ends }) => meanOf(ends.filter((_, at) => at % 2 === odd)));
  const r = rankCorrelation(half(0), half(1));
  return Math.sqrt((2 * r) / (1 + r));
}
