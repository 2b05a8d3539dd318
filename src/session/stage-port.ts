import type { BoardPicture, BoardStep, PictureSource } from './board-picture.ts';
import type { MapPlacement, MapView } from './map-placement.ts';

/** What the page asks of the painted map, whoever paints it. */
export interface StagePort {
  readonly show: (view: MapView) => void;
  /** Plays the steps, from the opening picture if given; resolves when they are over or skipped. */
  readonly play: (steps: readonly BoardStep[], opening?: BoardPicture) => Promise<void>;
  readonly skip: () => void;
  readonly setReducedMotion: (reduced: boolean) => void;
  readonly destroy: () => void;
}

export interface StagePortOptions {
  readonly show?: MapView;
  readonly reducedMotion?: boolean;
  readonly onPlacement?: (placement: MapPlacement) => void;
  readonly onReady?: () => void;
}

/** Fetches the painter and mounts it; undefined where this browser can paint nothing. */
export type MountStage = (
  parent: HTMLElement,
  source: PictureSource,
  options: StagePortOptions,
) => Promise<StagePort | undefined>;
