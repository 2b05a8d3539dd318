/** What can be chosen before a game, in the plain words of the screen. */
import type { Side } from '../../engine/vocabulary.ts';
import type { MeterGoal } from '../kit/mandate-meter.tsx';

export const LENGTHS = [6, 12, 20] as const;
export type Length = (typeof LENGTHS)[number];
export const OPPONENTS = ['computer', 'person', 'watch'] as const;
export type Opponent = (typeof OPPONENTS)[number];
export const LEVEL_NAMES = ['associate', 'counsel', 'partner', 'rainmaker'] as const;
export type LevelName = (typeof LEVEL_NAMES)[number];

/** A scenario as it is offered. */
export interface ScenarioCard {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}
/** A mandate as its holder reads it. */
export interface MandateBrief {
  readonly name: string;
  readonly text: string;
  /** Without scores: nothing has been played yet. */
  readonly goals: readonly MeterGoal[];
  readonly redLine: string;
  readonly bonus: string;
}
export interface SetupChoice {
  readonly side: Side;
  readonly scenario: string;
  readonly length: Length;
  readonly opponent: Opponent;
  readonly level: LevelName;
  /** Who plays one's own side, where one only looks on. */
  readonly ownLevel: LevelName;
  readonly seed: string;
}
/** What a player writes before the first quarter, to be opened in the debrief; points of 100. */
export interface EnvelopeNote {
  readonly aspiration: number;
  readonly walkAway: number;
}
