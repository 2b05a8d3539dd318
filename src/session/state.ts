import type { SeatView } from '../agents/agent.ts';
import type { Reason } from '../agents/reasons.ts';
import type { Replay } from '../documents/replay.ts';
import type { SealedEnvelope } from '../documents/save.ts';
import type { Fact } from '../engine/facts.ts';
import type { Game } from '../engine/game.ts';
import type { Settings } from '../engine/opening.ts';
import type { Side } from '../engine/vocabulary.ts';
import { PERSON } from './running.ts';
import type { Sitting, WaitsFor } from './seats.ts';

/** What a new game is set up with. */
export interface Setup {
  readonly settings: Settings;
  readonly seat: Side;
  /** Who plays the seat: a person unless it names a level; then the game is watched. */
  readonly own?: string;
  /** A level, another player by name, or a second person. */
  readonly opponent: string;
  readonly envelope: SealedEnvelope | null;
}

/** A game that is over: everything is open. */
export interface Finished {
  readonly game: Game;
  readonly facts: readonly Fact[];
  readonly replay: Replay;
}

/**
 * A game that is only looked at: two computers that play it now, or a replay. What is shown is one seat's view, or all
 * at the end, as for those who play.
 */
export interface Looking {
  readonly kind: 'watch' | 'replay';
  readonly playing: boolean;
  /** Moves made so far. */
  readonly at: number;
  /** Moves in all; of a game that is being played, as many as have been made. */
  readonly of: number;
  /** The first move of each quarter, for those who jump. */
  readonly quarters: readonly number[];
  /** Whether one goes through it move by move; else the debrief of an ended game is up. */
  readonly through: boolean;
}

export interface SessionState extends Sitting {
  /** What the seat sees, or null when no game is open or a curtain hangs before it. */
  readonly view: SeatView | null;
  /** Whose turn it is behind the curtain, while it hangs. */
  readonly curtain: Side | null;
  readonly envelope: SealedEnvelope | null;
  /** Whose move the game waits for; `report` when a quarter's report is to be read first. */
  readonly waitsFor: WaitsFor;
  /** Why the computer did not take what was on the table, with its last proposal. */
  readonly reasons: readonly Reason[];
  readonly finished: Finished | null;
  readonly looking: Looking | null;
  /** False when the browser would not keep the last move. */
  readonly kept: boolean;
  /** Set when the computer could not be asked; the game is kept and can be gone on with. */
  readonly stalled: boolean;
  /** Whether the last move can be taken back: it has revealed nothing, and nobody has answered it. */
  readonly canUndo: boolean;
}

/** No game is open. */
export const NOTHING: SessionState = {
  view: null,
  seat: 'openai',
  own: PERSON,
  opponent: 'counsel',
  curtain: null,
  envelope: null,
  waitsFor: 'nobody',
  reportRead: -1,
  otherRead: -1,
  reasons: [],
  finished: null,
  looking: null,
  kept: true,
  stalled: false,
  canUndo: false,
};
