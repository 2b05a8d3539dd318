import Phaser from 'phaser';
import type { MapPlacement, MapPoint, MapView } from '../session/map-placement.ts';
import { Art } from './art/atlas.ts';
import type { BoardPicture, BoardStep, Focus, PictureSource } from '../session/board-picture.ts';
import { follow } from './follow.ts';
import { Ground } from './ground.ts';
import { MapCamera } from './map-camera.ts';
import type { StageSize } from './map-camera.ts';
import { Motions } from './motions.ts';
import { NightBoard } from './night-board.ts';
import { TITLE_PICTURE } from './title-picture.ts';
import type { View } from './view.ts';

/** How long a step is looked at once the camera stands: one that shows something, and one that only passes. */
const LOOK_MS = 1000;
const PASS_MS = 350;

/** A stage that has not changed for so long has the size that it wants. */
const RESIZED_MS = 160;

/** A longer pause than this was no frame: the page was hidden. */
const LONGEST_FRAME_MS = 400;

/** Frames drawn before a still map lets the machine sleep: textures may arrive one late. */
const FRAMES_TO_REST = 4;

export interface NightMapHooks {
  /** The camera moved: the page sets its labels by this. */
  readonly moved: (placement: MapPlacement) => void;
  /** A step of the resolution begins. */
  readonly stepped: (step: BoardStep, index: number) => void;
  /** The map has been drawn for the first time. */
  readonly ready: () => void;
  /** Nothing moves any more, so nothing need be drawn; `stir` is called before anything does again. */
  readonly resting: () => void;
  readonly stir: () => void;
  /** Whether anybody can see the map. */
  readonly seen: () => boolean;
}

/**
 * The night map: the title's backdrop, the Board, and the resolution of a quarter, which are one land and one camera.
 * It keeps sprites only: what is true stands in the source, and a skipped animation leaves nothing behind.
 */
export class NightMap extends Phaser.Scene {
  readonly motions = new Motions();
  private readonly source: PictureSource;
  private readonly hooks: NightMapHooks;
  private readonly created: Promise<void>;
  private markCreated: () => void = () => undefined;
  private art: Art | undefined;
  private ground: Ground | undefined;
  private board: NightBoard | undefined;
  private mapCamera: MapCamera | undefined;
  private size: StageSize;
  private shown: MapView = 'title';
  /** The sizes that the tokens were last drawn for. */
  private face = '';
  private resizing: Phaser.Time.TimerEvent | undefined;
  private clock = 0;
  private idle = 0;
  /** Counts calls of play: an older one that wakes up later sees that it is over. */
  private turn = 0;
  private playing = false;
  private left = false;

  constructor(source: PictureSource, size: StageSize, hooks: NightMapHooks) {
    super('night-map');
    this.source = source;
    this.size = size;
    this.hooks = hooks;
    this.created = new Promise((resolve) => (this.markCreated = resolve));
  }

  create(): void {
    this.art = new Art(this.textures);
    this.ground = new Ground(this);
    this.mapCamera = new MapCamera(this.cameras.main, (view) => this.place(view));
    this.fitNow();
    this.board = new NightBoard(this, this.art);
    this.place(this.mapCamera.view);
    follow(this, this.source, (picture) => this.receive(picture));
    this.game.events.once(Phaser.Core.Events.POST_RENDER, this.hooks.ready);
    this.markCreated();
  }

  override update(): void {
    // Phaser's own delta is smoothed, and runs slow on a slow machine; steps here take the time that they say
    const delta = Math.min(LONGEST_FRAME_MS, this.game.loop.rawDelta);
    this.motions.advance(delta);
    if (!this.motions.still) this.clock += delta;
    this.board?.flow(this.clock);
    if (!this.motions.still || this.motions.busy || this.resizing !== undefined) this.idle = 0;
    else this.idle += 1;
    if (this.idle === FRAMES_TO_REST) this.hooks.resting();
  }

  /** Another map: the camera glides there, and the board's own picture appears on it. */
  showMap(shown: MapView): void {
    if (shown === this.shown) return;
    this.skip();
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
    if (mapCamera === undefined) return;
    this.resizing?.remove();
    this.resizing = this.time.delayedCall(RESIZED_MS, () => this.fitNow());
    mapCamera.fit(this.shown, size);
    this.wake();
  }

  setStill(still: boolean): void {
    this.motions.still = still;
    if (still) this.motions.finish();
    this.wake();
  }

  /** Plays a quarter's steps from the opening picture; ends, however it ends, with what is true now. */
  async play(steps: readonly BoardStep[], opening: BoardPicture | undefined): Promise<void> {
    this.skip();
    await this.created;
    const { board, mapCamera } = this;
    if (this.left || board === undefined || mapCamera === undefined) return;
    this.turn += 1;
    const { turn } = this;
    this.playing = true;
    this.wake();
    if (opening !== undefined) board.show(opening, null);
    board.calm();
    if (this.motions.still || !this.hooks.seen()) this.playStill(steps, board);
    else await this.playMoving(steps, board, mapCamera, turn);
    if (turn !== this.turn) return;
    this.playing = false;
    board.show(this.current(), this.motions.still ? null : this.motions);
    await mapCamera.go(null, this.motions);
  }

  /** Ends what is being played: everything is at once as it is in truth. */
  skip(): void {
    if (!this.playing) return;
    this.turn += 1;
    this.playing = false;
    this.motions.finish();
    this.board?.calm();
    this.board?.show(this.current(), null);
    void this.mapCamera?.go(null, this.motions);
    this.wake();
  }

  /** The stage is going: whoever waits for anything here is let go. */
  leave(): void {
    this.left = true;
    this.skip();
    this.motions.finish();
    this.markCreated();
  }

  private async playMoving(
    steps: readonly BoardStep[],
    board: NightBoard,
    mapCamera: MapCamera,
    turn: number,
  ): Promise<void> {
    for (const [index, step] of steps.entries()) {
      this.hooks.stepped(step, index);
      const place = placeOf(step.after, step.focus);
      await mapCamera.go(place ?? null, this.motions);
      if (turn !== this.turn) return;
      const changes = step.after !== board.picture;
      board.show(step.after, this.motions);
      if (step.focus?.on === 'side') board.swell(step.focus.id, this.motions);
      await this.motions.wait(place !== undefined && changes ? LOOK_MS : PASS_MS);
      if (turn !== this.turn) return;
    }
    board.calm();
  }

  /** Without motion the last step's map is shown at once, and one ring stays around each site that lit up. */
  private playStill(steps: readonly BoardStep[], board: NightBoard): void {
    for (const [index, step] of steps.entries()) this.hooks.stepped(step, index);
    const last = steps.at(-1);
    if (last !== undefined) board.show(last.after, this.motions.still ? this.motions : null);
  }

  private receive(picture: BoardPicture): void {
    if (this.playing || this.shown === 'title' || this.board === undefined) {
      if (!this.playing) this.board?.show(this.current(), null);
      return;
    }
    this.board.show(picture, this.board.picture.sites.length > 0 ? this.motions : null);
    this.wake();
  }

  private current(): BoardPicture {
    return this.shown === 'title' ? TITLE_PICTURE : this.source.getState();
  }

  private fitNow(): void {
    const { mapCamera } = this;
    if (mapCamera === undefined) return;
    this.resizing?.remove();
    this.resizing = undefined;
    mapCamera.fit(this.shown, this.size);
    this.ground?.bake(mapCamera.rest, this.size.density);
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
    const face = [style.tokens.hall, style.tokens.medal, style.tokens.badge, density].join();
    if (face === this.face || this.resizing !== undefined) return undefined;
    this.face = face;
    return this.art?.repaint(style.tokens, density);
  }

  private wake(): void {
    this.idle = 0;
    this.hooks.stir();
  }
}

/** Where the camera finds what a step is about. */
function placeOf(picture: BoardPicture, focus: Focus | null): MapPoint | undefined {
  if (focus === null) return undefined;
  const { on, id } = focus;
  if (on === 'site') return picture.sites.find((site) => site.id === id);
  if (on === 'case') return picture.cases.find((one) => one.id === id);
  return picture.medals.find(({ side }) => side === id);
}
