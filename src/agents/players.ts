import { playerLuck, type Luck } from '../engine/luck.ts';
import type { Side } from '../engine/vocabulary.ts';
import type { Agent } from './agent.ts';
import { LEVELS } from './level.ts';
import { negotiatorOf } from './negotiator.ts';
import { random } from './random.ts';
import { SCRIPTED } from './scripts.ts';

/** Every computer player, by the name under which games and commands ask for it. */
export const PLAYERS: readonly Agent[] = [random, ...LEVELS.map(negotiatorOf), ...SCRIPTED];

/** The player of that name, or undefined. */
export const playerOf = (name: string): Agent | undefined => PLAYERS.find((player) => player.id === name);

/** A player's own luck, told apart from the game's and from the other player's though all come from one seed. */
export const agentLuck = (seed: string, side: Side): Luck => playerLuck(seed, side);
