import Phaser from 'phaser';
import type { MapPlacement, MapView } from '../session/map-placement.ts';
import { Art } from './art/atlas.ts';
import { paletteNow } from './art/palette.ts';
import type { BoardPicture, BoardStep, PictureSource } from '../session/board-picture.ts';
import { follow } from './follow.ts';
import { Ground } from './ground.ts';
import { MapCamera } from './map-camera.ts';
import type { StageSize } from './map-camera.ts';
import { Motions } from './motions.ts';
import { NightBoard } from './night-board.ts';
import { TITLE_PICTURE } from './title-picture.ts';
import type { View } from './view.ts';

/** How far the camera has come when a step begins to show what changed. */
const ON_THE_WAY_MS = 380;

/** A stage that has not changed for so long has the size that it wants. */
const RESIZED_MS = 160;

/** A longer pause than this was no frame: the page was hidden. */
const LONGEST_FRAME_MS = 400;

/** Frames drawn before a still map lets the machine sleep: textures may arrive one late. */
const FRAMES_TO_REST = 4;

export interface NightMapHooks {
  /** The camera moved: the page sets its labels by this. */
  readonly moved: (placement: MapPlacement) => void;
  /** The map has been drawn for the first time. */
  readonly ready: () => void;
  /** The clock of all that moves without end has gone on. */
  readonly flowed: (time: number) => void;
  /** Nothing moves any more, so nothing need be drawn; `stir` is called before anything does again. */
  readonly resting: () => void;
  readonly stir: () => void;
}

/**
 * The night map: the title's backdrop, the Board, and the resolution of a quarter, which are one land and one camera.
 * It keeps sprites only: what is true stands in the source, and a skipped animation leaves nothing behind.
 */
export class NightMap extends Phaser.Scene {
  readonly motions = new Motions();
  private readonly source: PictureSource;
  private readonly hooks: NightMapHooks;
  private art: Art | undefined;
  private ground: Ground | undefined;
  private board: NightBoard | undefined;
  private mapCamera: MapCamera | undefined;
  private size: StageSize;
  private shown: MapView = 'title';
  /** The room is shown in place of the map. */
  private hidden = false;
  /** The sizes and colours that the tokens were last drawn in. */
  private face = '';
  private resizing: Phaser.Time.TimerEvent | undefined;
  /** Something has been drawn: until then, soon counts more than crisp. */
  private drawn = false;
  private clock = 0;
  private idle = 0;
  /** The resolution that is being told, and how far it is; undefined when what is true is shown. */
  private told: { readonly opening: BoardPicture; readonly steps: readonly BoardStep[]; at: number } | undefined;
  /** Counts steps: an older one that wakes up later sees that it is over. */
  private turn = 0;

  constructor(source: PictureSource, size: StageSize, hooks: NightMapHooks) {
    super('night-map');
    this.source = source;
    this.size = size;
    this.hooks = hooks;
  }

  create(): void {
    this.art = new Art(this.textures);
    this.ground = new Ground(this);
    this.mapCamera = new MapCamera(this.cameras.main, (view) => this.place(view));
    this.fitNow();
    this.board = new NightBoard(this, this.art);
    this.place(this.mapCamera.view);
    this.scene.setVisible(!this.hidden);
    follow(this, this.source, (picture) => this.receive(picture));
    this.game.events.once(Phaser.Core.Events.POST_RENDER, () => {
      this.drawn = true;
      this.hooks.ready();
      this.resizing ??= this.time.delayedCall(1, () => this.fitNow());
      this.wake();
    });
  }

  override update(): void {
    // Phaser's own delta is smoothed, and runs slow on a slow machine; steps here take the time that they say
    const delta = Math.min(LONGEST_FRAME_MS, this.game.loop.rawDelta);
    this.motions.advance(delta);
    if (!this.motions.still) this.clock += delta;
    if (!this.hidden) this.board?.flow(this.clock);
    this.hooks.flowed(this.clock);
    if (!this.motions.still || this.motions.busy || this.resizing !== undefined) this.idle = 0;
    else this.idle += 1;
    if (this.idle === FRAMES_TO_REST) this.hooks.resting();
  }

  /** Makes way for the room. */
  hide(): void {
    this.skip();
    this.motions.finish();
    this.hidden = true;
    if (this.board !== undefined) this.scene.setVisible(false);
    this.wake();
  }

  /** Another map: the board's own picture appears on it. */
  showMap(shown: MapView): void {
    if (shown === this.shown && !this.hidden) return;
    this.skip();
    this.hidden = false;
    if (this.board !== undefined) this.scene.setVisible(true);
    // what still moves holds textures of the size that goes
    this.motions.finish();
    this.shown = shown;
    this.fitNow();
    this.board?.calm();
    this.board?.show(this.current(), null);
    this.wake();
  }

  /** Another size: what is drawn is stretched at once, and drawn anew when the size has come to rest. */
  fit(size: StageSize): void {
    this.size = size;
    const { mapCamera } = this;
    if (mapCamera === undefined || this.hidden) return;
    this.resizing?.remove();
    this.resizing = this.time.delayedCall(RESIZED_MS, () => this.fitNow());
    mapCamera.fit(this.shown, size);
    this.wake();
  }

  /** Other colours: everything is drawn anew. */
  recolour(): void {
    if (!this.hidden) this.fitNow();
    this.wake();
  }

  setStill(still: boolean): void {
    this.motions.still = still;
    if (still) this.motions.finish();
    this.wake();
  }

  /** Takes up a quarter's resolution at its opening. */
  tell(opening: BoardPicture, steps: readonly BoardStep[]): void {
    this.skip();
    this.motions.finish();
    if (steps.length === 0) return;
    this.told = { opening, steps, at: -1 };
    this.board?.calm();
    this.board?.show(this.current(), null);
    this.wake();
  }

  /** Plays one step of what is told: from the one before it, or, where one has leapt, from its own beginning. */
  step(index: number): void {
    const { told } = this;
    const step = told?.steps[index];
    if (told === undefined || step === undefined) return;
    this.turn += 1;
    const leap = index !== told.at + 1;
    told.at = index;
    this.wake();
    if (leap) this.motions.finish();
    this.board?.calm();
    const before = told.steps[index - 1]?.after ?? told.opening;
    if (leap && index === told.steps.length - 1) this.end(told.opening, step);
    else void this.playStep(before, step, this.turn);
  }

  private async playStep(before: BoardPicture, step: BoardStep, turn: number): Promise<void> {
    this.board?.show(before, null);
    void this.mapCamera?.go(step.places, this.motions);
    if (step.places.length > 0) await this.motions.wait(ON_THE_WAY_MS);
    if (turn !== this.turn) return;
    this.board?.show(step.after, this.motions);
    if (step.moment !== null) this.board?.decide(step.moment, this.motions);
    for (const side of step.swell) this.board?.swell(side, this.motions);
  }

  /** Leapt to the end: the whole map, and, where nothing moves, a ring around each site that lit up. */
  private end(opening: BoardPicture, last: BoardStep): void {
    const { still } = this.motions;
    if (still) this.board?.show(opening, null);
    this.board?.show(last.after, still ? this.motions : null);
    void this.mapCamera?.go([], this.motions);
  }

  /** Ends what is being told: everything is at once as it is in truth. */
  skip(): void {
    if (this.told === undefined) return;
    this.turn += 1;
    this.told = undefined;
    this.motions.finish();
    this.board?.calm();
    this.board?.show(this.current(), null);
    void this.mapCamera?.go([], this.motions);
    this.wake();
  }

  /** The stage is going: whoever waits for anything here is let go. */
  leave(): void {
    this.skip();
    this.motions.finish();
  }

  private receive(picture: BoardPicture): void {
    if (this.told !== undefined || this.board === undefined) return;
    const quiet = this.shown === 'title' || this.board.picture.sites.length === 0;
    this.board.show(this.shown === 'title' ? TITLE_PICTURE : picture, quiet || this.hidden ? null : this.motions);
    this.wake();
  }

  private current(): BoardPicture {
    if (this.told !== undefined) return this.told.steps[this.told.at]?.after ?? this.told.opening;
    return this.shown === 'title' ? TITLE_PICTURE : this.source.getState();
  }

  private fitNow(): void {
    const { mapCamera } = this;
    if (mapCamera === undefined) return;
    this.resizing?.remove();
    this.resizing = undefined;
    mapCamera.fit(this.shown, this.size);
    const crispness = this.shown === 'backdrop' ? 'dimmed' : 'crisp';
    this.ground?.bake(mapCamera.rest, this.size.density, this.drawn ? crispness : 'first');
  }

  /** All that follows the camera. */
  private place(view: View): void {
    const { ground, board, mapCamera } = this;
    const dispose = this.dressed(view);
    const nearer = view.placement.scale / view.rest.scale;
    ground?.show(view.rest, view.density, nearer, mapCamera?.nearest ?? nearer);
    board?.follow(view);
    dispose?.();
    this.hooks.moved(view.placement);
  }

  /** Draws the tokens anew for another size or density; the answer drops the old ones. */
  private dressed({ style, density }: View): (() => void) | undefined {
    const face = [style.tokens.hall, style.tokens.medal, style.tokens.badge, density, paletteNow()].join();
    if (face === this.face || this.resizing !== undefined) return undefined;
    this.face = face;
    return this.art?.repaint(style.tokens, density);
  }

  private wake(): void {
    this.idle = 0;
    this.hooks.stir();
  }
}
