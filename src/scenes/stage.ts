import Phaser from 'phaser';
import { NIGHT, paletteNow } from './art/palette.ts';
import { followSettings } from '../session/page-settings.ts';
import { isRoom } from '../session/map-placement.ts';
import { followWidth, widthNow } from '../session/page-width.ts';
import type { StagePort, StagePortOptions, StageSources } from '../session/stage-port.ts';
import type { StageSize } from './map-camera.ts';
import { NightMap } from './night-map.ts';
import { RoomScene } from './room/room-scene.ts';

/** Above this many device pixels a sharper picture is not worth its heat, or without a graphics card its time. */
const MOST_PIXELS = 9_000_000;
const MOST_COMPUTED = 3_000_000;
const SHARPEST = 3;

export interface StageOptions extends StagePortOptions {
  /** Which renderer to take, whatever the browser would do best; for tests. */
  readonly renderer?: Renderer;
}

type Renderer = 'auto' | 'webgl' | 'canvas';

/** A canvas, and what draws on it. */
interface Surface {
  readonly type: number;
  readonly canvas: HTMLCanvasElement;
}

/** What Phaser asks of WebGL. It asks again on the same canvas and is given the same context: a second one is dear. */
const CONTEXT: WebGLContextAttributes = {
  alpha: false,
  depth: true,
  stencil: true,
  antialias: true,
  premultipliedAlpha: true,
  powerPreference: 'low-power',
};

/**
 * What this browser can give, or undefined if it is nothing. WebGL that is computed without a graphics card is passed
 * over: there the plain canvas draws the same map about five times as often.
 */
function surfaceFor(wanted: Renderer): Surface | undefined {
  const canvas = canvasFor();
  const gl = wanted === 'canvas' ? null : canvas.getContext('webgl', CONTEXT);
  if (gl !== null) {
    if (wanted === 'webgl' || !computed(gl)) return { type: Phaser.WEBGL, canvas };
    gl.getExtension('WEBGL_lose_context')?.loseContext();
  }
  // a canvas that WebGL has had gives no other context
  const plain = gl === null ? canvas : canvasFor();
  return document.createElement('canvas').getContext('2d') === null
    ? undefined
    : { type: Phaser.CANVAS, canvas: plain };
}

interface Scenes {
  readonly map: NightMap;
  readonly room: RoomScene;
}

/** The names under which processors pose as graphics cards. */
function computed(gl: WebGLRenderingContext): boolean {
  const names = gl.getExtension('WEBGL_debug_renderer_info');
  const name: unknown = gl.getParameter(names === null ? gl.RENDERER : names.UNMASKED_RENDERER_WEBGL);
  return typeof name === 'string' && /swiftshader|llvmpipe|softpipe|software|basic render/i.test(name);
}

function sizeOf(parent: HTMLElement, type: number): StageSize {
  const width = Math.max(1, parent.clientWidth);
  const height = Math.max(1, parent.clientHeight);
  const most = Math.sqrt((type === Phaser.CANVAS ? MOST_COMPUTED : MOST_PIXELS) / (width * height));
  return { width, height, density: Math.min(window.devicePixelRatio, SHARPEST, Math.max(1, most)) };
}

function canvasFor(): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.display = 'block';
  canvas.style.pointerEvents = 'none';
  return canvas;
}

/** Clicks and keys belong to the page: Phaser listens to nothing, plays nothing, and takes no focus. */
function gameFor(parent: HTMLElement, surface: Surface, size: StageSize, scene: Phaser.Scene[]): Phaser.Game {
  const { width, height, density } = size;
  return new Phaser.Game({
    ...surface,
    parent,
    scene,
    backgroundColor: NIGHT.deep,
    banner: false,
    autoFocus: false,
    audio: { noAudio: true },
    input: { windowEvents: false, keyboard: false, mouse: false, touch: false, gamepad: false },
    scale: {
      mode: Phaser.Scale.NONE,
      width: Math.round(width * density),
      height: Math.round(height * density),
      zoom: 1 / density,
      expandParent: false,
    },
    render: { powerPreference: 'low-power' },
  });
}

/** Runs the game's loop only while somebody sees the map and something on it moves. */
class Pulse {
  game: Phaser.Game | undefined;
  private inView = true;
  private resting = false;

  readonly seen = (): boolean => this.inView && !document.hidden;

  readonly look = (): void => {
    const loop = this.game?.isRunning === true ? this.game.loop : undefined;
    if (loop === undefined) return;
    const wanted = this.seen() && !this.resting;
    if (wanted) loop.wake();
    else loop.sleep();
  };

  readonly rest = (): void => {
    this.resting = true;
    this.look();
  };

  readonly stir = (): void => {
    this.resting = false;
    this.look();
  };

  view(inView: boolean): void {
    this.inView = inView;
    this.look();
  }
}

interface Watch {
  /** Measures the place now: its size, where it is another than before, which the canvas then has. */
  readonly measure: () => StageSize | undefined;
  /** Draws what stands there now. A resized canvas is empty: it is drawn before the browser shows it. */
  readonly draw: () => void;
  readonly stop: () => void;
}

/** Keeps the canvas as large and as sharp as its place. */
function watch(parent: HTMLElement, type: number, game: Phaser.Game, scenes: Scenes, pulse: Pulse): Watch {
  let size = sizeOf(parent, type);
  let layout = widthNow();
  const measure = (): StageSize | undefined => {
    const next = sizeOf(parent, type);
    const same = next.width === size.width && next.height === size.height && next.density === size.density;
    if (same && layout === widthNow()) return undefined;
    size = next;
    layout = widthNow();
    game.scale.zoom = 1 / next.density;
    game.scale.resize(Math.round(next.width * next.density), Math.round(next.height * next.density));
    return next;
  };
  const draw = (): void => {
    if (game.isRunning && pulse.seen()) game.loop.tick();
  };
  const fit = (): void => {
    const next = measure();
    if (next === undefined) return;
    scenes.map.fit(next);
    scenes.room.fit(next);
    draw();
  };
  const resizes = new ResizeObserver(fit);
  const ignoreWidth = followWidth(fit);
  let palette = paletteNow();
  const ignoreSettings = followSettings(() => {
    if (palette === paletteNow()) return;
    palette = paletteNow();
    scenes.map.recolour();
    scenes.room.fit(size);
  });
  const views = new IntersectionObserver((entries) => {
    const inView = entries.at(-1)?.isIntersecting ?? true;
    pulse.view(inView);
  });
  resizes.observe(parent);
  views.observe(parent);
  window.addEventListener('resize', fit);
  document.addEventListener('visibilitychange', pulse.look);
  const stop = (): void => {
    resizes.disconnect();
    ignoreWidth();
    ignoreSettings();
    views.disconnect();
    window.removeEventListener('resize', fit);
    document.removeEventListener('visibilitychange', pulse.look);
  };
  return { measure, draw, stop };
}

/** Ends the game now: Phaser waits for its next frame to do so, and a sleeping loop has none. */
function end(game: Phaser.Game): void {
  const { canvas } = game;
  // its canvases come from a pool of all games, to which Phaser does not give them back
  if (game.isRunning) game.textures.tileSprite.destroy();
  game.destroy(true);
  if (game.isRunning) {
    game.loop.sleep();
    game.loop.wake();
  }
  canvas.remove();
  canvas.getContext('webgl')?.getExtension('WEBGL_lose_context')?.loseContext();
}

/** Phaser takes these two handlers of the window for itself and never gives them back. */
function windowHandlers(): () => void {
  const { onblur, onfocus } = window;
  return () => {
    window.onblur = onblur;
    window.onfocus = onfocus;
  };
}

function scenesFor(sources: StageSources, size: StageSize, options: StageOptions, pulse: Pulse): Scenes {
  const map = new NightMap(sources.board, size, {
    moved: (placement) => options.onPlacement?.(placement),
    flowed: (time) => room.flow(time),
    ready: () => options.onReady?.(),
    resting: pulse.rest,
    stir: pulse.stir,
  });
  const room = new RoomScene(sources.room, size, map.motions, pulse.stir);
  map.motions.still = options.reducedMotion ?? false;
  map.motions.speed = options.speed ?? 1;
  return { map, room };
}

/**
 * Puts the night map and the room beside it into an element of the page, which gives them their size. Undefined where
 * the browser can draw neither with WebGL nor in two dimensions: the page's own map then stays.
 */
export function mountStage(
  parent: HTMLElement,
  sources: StageSources,
  options: StageOptions = {},
): StagePort | undefined {
  const surface = surfaceFor(options.renderer ?? 'auto');
  if (surface === undefined) return undefined;
  const { type } = surface;
  const pulse = new Pulse();
  const giveBack = windowHandlers();
  const size = sizeOf(parent, type);
  const scenes = scenesFor(sources, size, options, pulse);
  let game: Phaser.Game;
  try {
    game = gameFor(parent, surface, size, [scenes.map, scenes.room]);
  } catch {
    giveBack();
    return undefined;
  }
  pulse.game = game;
  const asleep = (): void => {
    pulse.game = undefined;
  };
  const { stop, ...place } = watch(parent, type, game, scenes, pulse);
  const stage = handles(scenes, place, [stop, asleep, () => end(game), giveBack]);
  stage.show(options.show ?? 'title');
  return stage;
}

function handles(
  { map, room }: Scenes,
  { measure, draw }: Omit<Watch, 'stop'>,
  undo: readonly (() => void)[],
): StagePort {
  let over = false;
  return {
    show: (view) => {
      const size = measure();
      if (isRoom(view)) map.hide();
      if (size !== undefined) map.fit(size);
      // nothing is drawn for the new size that goes at once
      room.enter(isRoom(view) ? view : null, size);
      if (!isRoom(view)) map.showMap(view);
      if (size !== undefined) draw();
    },
    tell: (opening, steps) => map.tell(opening, steps),
    step: (index) => map.step(index),
    skip: () => map.skip(),
    setReducedMotion: (reduced) => map.setStill(reduced),
    setSpeed: (times) => {
      map.motions.speed = times;
    },
    destroy: () => {
      if (over) return;
      over = true;
      map.leave();
      for (const step of undo) step();
    },
  };
}
