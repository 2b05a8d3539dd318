import type { BoardPicture, BoardStep, PictureSource } from './board-picture.ts';
import type { MapPlacement, StageView } from './map-placement.ts';
import type { RoomSource } from './room-picture.ts';

/** What the page asks of the painted map, whoever paints it. */
export interface StagePort {
  readonly show: (view: StageView) => void;
  /** Takes up a quarter's resolution at its opening; `step` then tells how far it has been read out. */
  readonly tell: (opening: BoardPicture, steps: readonly BoardStep[]) => void;
  /** Plays one step: forward one at a time, or from wherever it stands. */
  readonly step: (index: number) => void;
  /** Ends what is being told: everything is at once as it is in truth. */
  readonly skip: () => void;
  readonly setReducedMotion: (reduced: boolean) => void;
  /** How many times as fast as usual things move. */
  readonly setSpeed: (times: number) => void;
  readonly destroy: () => void;
}

export interface StagePortOptions {
  readonly show?: StageView;
  readonly reducedMotion?: boolean;
  readonly speed?: number;
  readonly onPlacement?: (placement: MapPlacement) => void;
  readonly onReady?: () => void;
}

/** Where the stage finds what is true: the board, and the room beside it. */
export interface StageSources {
  readonly board: PictureSource;
  readonly room: RoomSource;
}

/** Fetches the painter and mounts it; undefined where this browser can paint nothing. */
export type MountStage = (
  parent: HTMLElement,
  sources: StageSources,
  options: StagePortOptions,
) => Promise<StagePort | undefined>;
