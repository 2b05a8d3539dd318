import fc from 'fast-check';
import { random } from '../../src/agents/random.ts';
import { SCRIPTED } from '../../src/agents/scripts.ts';
import type { Agent } from '../../src/agents/agent.ts';
import { RULES } from '../../src/content/rulebook.ts';
import type { Fact } from '../../src/engine/facts.ts';
import type { Game } from '../../src/engine/game.ts';
import { movers } from '../../src/engine/legal.ts';
import { luckOf } from '../../src/engine/luck.ts';
import type { Move } from '../../src/engine/moves.ts';
import { observe } from '../../src/engine/observe.ts';
import type { Settings } from '../../src/engine/opening.ts';
import { advance, openGame } from '../../src/engine/play.ts';
import { witnessed } from '../../src/engine/witness.ts';

/** Who plays a property's game: mostly chance, which goes wide, and scripts, which go deep. */
const PLAYERS: readonly Agent[] = [random, random, ...SCRIPTED];

export interface Wander {
  readonly settings: Settings;
  readonly openai: Agent;
  readonly microsoft: Agent;
}

/** Any game of any scenario between players that do not think. */
export const wanders: fc.Arbitrary<Wander> = fc.record({
  settings: fc.record({
    scenario: fc.constantFrom(...RULES.scenarios.map(({ id }) => id)),
    quarters: fc.integer({ min: 1, max: 12 }),
    seed: fc.string({ minLength: 1, maxLength: 8 }),
  }),
  openai: fc.constantFrom(...PLAYERS),
  microsoft: fc.constantFrom(...PLAYERS),
});

/** Somewhere in a game: its state, what has happened, and what the next player would do. */
export interface Place {
  readonly game: Game;
  readonly facts: readonly Fact[];
  readonly move: Move;
}

/** Plays a game to its end, showing every place on the way before the move is made; answers the moves. */
export function wander({ settings, ...players }: Wander, visit: (place: Place) => void = () => undefined): Move[] {
  const facts: Fact[] = [];
  const game = openGame(RULES, settings, facts);
  const moves: Move[] = [];
  const luck = luckOf(`${settings.seed}/wander`);
  while (game.phase !== 'over') {
    const side = movers(RULES, game)[0]!;
    const seen = { observation: observe(game, side), facts: witnessed(facts, side) };
    const move = players[side].decide(RULES, seen, luck);
    visit({ game, facts, move });
    const refusal = advance(RULES, game, move, facts);
    if (refusal !== undefined)
      throw new RangeError(`${players[side].id} is refused: ${JSON.stringify([move, refusal])}`);
    moves.push(move);
    if (moves.length > 1_000) throw new RangeError('the game does not end');
  }
  return moves;
}
