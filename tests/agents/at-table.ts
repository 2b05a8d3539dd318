import type { SeatView } from '../../src/agents/agent.ts';
import { agentLuck, playerOf } from '../../src/agents/players.ts';
import type { Question } from '../../src/agents/talk.ts';
import { RULES } from '../../src/content/rulebook.ts';
import type { Fact } from '../../src/engine/facts.ts';
import type { Game, Package } from '../../src/engine/game.ts';
import { asksOf, movers } from '../../src/engine/legal.ts';
import type { Luck } from '../../src/engine/luck.ts';
import type { Move } from '../../src/engine/moves.ts';
import { observe } from '../../src/engine/observe.ts';
import { advance, openGame } from '../../src/engine/play.ts';
import { otherSide, type Side } from '../../src/engine/vocabulary.ts';
import { witnessed } from '../../src/engine/witness.ts';

/** A table with a computer on one side and who asks on the other. */
export interface Meeting {
  readonly game: Game;
  readonly facts: Fact[];
  readonly asker: Side;
  readonly level: string;
  readonly luck: Luck;
}

/** A game at its first table, all cards answered with the first choice. */
export function meet(seed: string, asker: Side, level: string): Meeting {
  const facts: Fact[] = [];
  const game = openGame(RULES, { scenario: 'memorandum-2025', quarters: 12, seed }, facts);
  while (game.phase === 'briefing') {
    const side = movers(RULES, game)[0]!;
    const choices = asksOf(RULES, observe(game, side)).map((asked) => (asked ? 0 : -1));
    advance(RULES, game, { side, type: 'answer', choices }, facts);
  }
  return { game, facts, asker, level, luck: agentLuck(seed, otherSide(asker)) };
}

export const seatOf = ({ game, facts }: Pick<Meeting, 'game' | 'facts'>, side: Side): SeatView => ({
  observation: observe(game, side),
  facts: witnessed(facts, side),
});

/** What the computer does now. */
export const theirMove = (at: Meeting): Move =>
  playerOf(at.level)!.decide(RULES, seatOf(at, otherSide(at.asker)), at.luck);

/** Makes a move by the rules; it must be legal. */
export function put(at: Meeting, move: Move): void {
  const refusal = advance(RULES, at.game, move, at.facts);
  if (refusal !== undefined) throw new RangeError(`${move.type} is refused: ${refusal.code}`);
}

/** Lets the computer move for as long as it is its turn. */
export function listen(at: Meeting): Move | undefined {
  let last: Move | undefined;
  while (at.game.table.open && at.game.table.turn !== at.asker) put(at, (last = theirMove(at)));
  return last;
}

export const propose = (at: Meeting, pack: Package): Move => ({ side: at.asker, type: 'propose', package: pack });

/** What the asker would ask of this draft. */
export const questionOf = (at: Meeting, pack: Package): Question => ({
  rules: RULES,
  asker: seatOf(at, at.asker),
  counterpart: seatOf(at, otherSide(at.asker)),
  player: playerOf(at.level)!,
  luck: at.luck,
  sketch: { package: pack, riders: [], firm: [] },
});
