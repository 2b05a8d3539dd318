import { describe, expect, it } from 'vitest';
import { columnOf, endIfSigned, panelFor, worthIn } from '../../src/agents/appraise.ts';
import type { Agent, SeatView } from '../../src/agents/agent.ts';

import { LEVELS, type Level } from '../../src/agents/level.ts';
import { RESERVE } from '../../src/agents/next-draft.ts';
import { negotiatorOf } from '../../src/agents/negotiator.ts';
import { agentLuck, playerOf } from '../../src/agents/players.ts';
import { tablesOf } from '../../src/agents/tables.ts';
import { RULES } from '../../src/content/rulebook.ts';
import { proposalFault } from '../../src/engine/check.ts';
import { copyGame } from '../../src/engine/copy.ts';
import type { Fact } from '../../src/engine/facts.ts';
import type { Game, Package, Proposal } from '../../src/engine/game.ts';
import { movers } from '../../src/engine/legal.ts';
import type { Move } from '../../src/engine/moves.ts';
import { observe, type Observation } from '../../src/engine/observe.ts';
import { advance, openGame } from '../../src/engine/play.ts';
import { otherSide, SIDES, type Side } from '../../src/engine/vocabulary.ts';
import { witnessed } from '../../src/engine/witness.ts';
import { tossed } from './tossed.ts';

/** One move of a level at a table, with what it saw and the game as it stood before. */
interface Turn {
  readonly view: SeatView;
  readonly move: Move;
  readonly game: Game;
  readonly facts: readonly Fact[];
  readonly seed: string;
}

const QUARTERS = 3;

/** All turns of a level at the tables of one short game, in one seat, against some player. */
function turnsOf(level: Level, side: Side, other: Agent, seed: string): Turn[] {
  const player = negotiatorOf(level);
  const facts: Fact[] = [];
  const game = openGame(RULES, { scenario: 'memorandum-2025', quarters: QUARTERS, seed }, facts);
  const turns: Turn[] = [];
  for (let mover = movers(RULES, game)[0]; mover !== undefined; mover = movers(RULES, game)[0]) {
    const view: SeatView = { observation: observe(copyGame(game), mover), facts: witnessed(facts, mover) };
    const move = (mover === side ? player : other).decide(RULES, view, agentLuck(seed, mover));
    if (mover === side && game.phase === 'table') {
      turns.push({ view, move, game: copyGame(game), facts: [...facts], seed });
    }
    expect(advance(RULES, game, move, facts)).toBeUndefined();
  }
  return turns;
}

const SEEDS = ['promise', 'word'];
const RIVALS = ['script:split-the-difference', 'counsel'];

/** Every turn of a level in both seats, over seeds and rivals. */
const allTurns = (level: Level): Turn[] =>
  SEEDS.flatMap((seed, at) => SIDES.flatMap((side) => turnsOf(level, side, playerOf(RIVALS[at]!)!, seed)));

/** What signing a package would be worth by a projection of its own, hundredths over no deal. */
function worthOf(level: Level, seen: Observation, pack: Package): number {
  const tables = tablesOf(RULES, seen, level.lucks, level.pairs);
  const column = columnOf(RULES, seen.mandate);
  const end = endIfSigned(RULES, seen, panelFor(seen, level.lucks), tables, pack);
  return end[column]! - tables.noDeal[column]!;
}

/** The same place with a package of the other side's standing. */
function putTo(view: SeatView, pack: Package): SeatView {
  const { observation: seen } = view;
  const other = otherSide(seen.side);
  const standing: Proposal = { kind: 'definitive', package: pack, alternative: null, riders: [], firm: [] };
  const seats = { ...seen.table.seats, [other]: { ...seen.table.seats[other], standing } };
  return { ...view, observation: { ...seen, table: { ...seen.table, seats } } };
}

const isProposal = (move: Move): move is Extract<Move, { type: 'propose' }> => move.type === 'propose';

describe.each(LEVELS.map((level) => [level.id, level] as const))('%s at the table', (_id, level) => {
  const player = negotiatorOf(level);
  const turns = allTurns(level);
  const proposals = turns.flatMap((turn) => (isProposal(turn.move) ? [{ ...turn, pack: turn.move.package }] : []));

  it('proposes and accepts in these games at all', () => {
    expect(proposals.length).toBeGreaterThan(10);
    expect(turns.filter(({ move }) => move.type === 'accept').length).toBeGreaterThan(0);
  });

  it('never accepts under its reservation', () => {
    for (const { view, move } of turns) {
      const { standing } = view.observation.table.seats[otherSide(view.observation.side)];
      if (move.type !== 'accept' || standing?.kind !== 'definitive') continue;
      const pack = move.draft === 1 ? standing.alternative! : standing.package;
      expect(worthOf(level, view.observation, pack)).toBeGreaterThanOrEqual(RESERVE);
    }
  });

  it('leaves on the table what is worth less than no deal', () => {
    for (const { view } of turns.slice(0, 4)) {
      const bad = tossed(view.observation, 12).filter((pack) => worthOf(level, view.observation, pack) < 0);
      expect(bad.length).toBeGreaterThan(0);
      for (const pack of bad) {
        expect(player.decide(RULES, putTo(view, pack), agentLuck('x', view.observation.side)).type).not.toBe('accept');
      }
    }
  });

  it('proposes only what it would accept itself', () => {
    for (const { view, pack, seed } of proposals) {
      const luck = agentLuck(seed, view.observation.side);
      expect(player.decide(RULES, putTo(view, pack), luck)).toMatchObject({ type: 'accept', draft: 0 });
    }
  });

  it('accepts at once what it proposed, proposed back', () => {
    let asked = 0;
    for (const { game, facts, move, pack, seed } of proposals) {
      const { side } = move;
      const after = copyGame(game);
      const all = [...facts];
      expect(advance(RULES, after, move, all)).toBeUndefined();
      const back = advance(RULES, after, { side: otherSide(side), type: 'propose', package: pack }, all);
      if (back !== undefined || !after.table.open) continue;
      asked += 1;
      const view = { observation: observe(after, side), facts: witnessed(all, side) };
      expect(player.decide(RULES, view, agentLuck(seed, side)).type).toBe('accept');
    }
    expect(asked).toBeGreaterThan(5);
  });

  it('never repeats what was just refused', () => {
    for (const { view, pack } of proposals) {
      expect(view.observation.table.seats[view.observation.side].lastPackage).not.toEqual(pack);
    }
  });

  it('asks first for something in its own top fifth', () => {
    for (const side of SIDES) {
      const first = proposals.find(({ move }) => move.side === side)!;
      const seen = first.view.observation;
      const tables = tablesOf(RULES, seen, level.lucks, level.pairs);
      const worth = (pack: Package): number => worthIn(tables, pack, columnOf(RULES, seen.mandate));
      const packs = tossed(seen, 400).filter((pack) => proposalFault(RULES, seen, pack) === undefined);
      const below = packs.filter((pack) => worth(pack) < worth(first.pack)).length;
      expect(packs.length).toBeGreaterThan(100);
      expect(below / packs.length).toBeGreaterThanOrEqual(0.8);
    }
  });
});
