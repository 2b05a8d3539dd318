import Phaser from 'phaser';
import { onStage } from '../../session/map-placement.ts';
import type { MapPlacement } from '../../session/map-placement.ts';
import type { BoardPicture } from '../../session/board-picture.ts';
import { keepWidth } from '../../session/page-width.ts';
import type { RoomPicture } from '../../session/room-picture.ts';
import { mountStage } from '../stage.ts';
import type { StageOptions } from '../stage.ts';
import { ROOM, SAMPLE, STEPS } from './sample.ts';

/**
 * A page for looking at the stage by itself, and for its end-to-end test: nothing of the game imports it, so the built
 * game does not hold it. `?show=report&labels&reduced&renderer=canvas&high=256`, `?bare` for an empty Phaser to
 * measure against, or `?empty` for neither. The page's `window.harness` is its handle.
 */
const asked = new URLSearchParams(window.location.search);

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no ${id}.`);
  return found;
}

keepWidth();
const parent = element('stage');
const labels = element('labels');
const high = asked.get('high');
if (high !== null) parent.style.height = `${high}px`;

let picture: BoardPicture = SAMPLE;
const listeners = new Set<() => void>();
let room: RoomPicture = ROOM;
const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const sources = {
  board: { getState: (): BoardPicture => picture, subscribe },
  room: { getState: (): RoomPicture => room, subscribe },
};

const placements: MapPlacement[] = [];
let ready = 0;
/** When something was first drawn, ms since the page was asked for. */
let firstFrame: number | undefined;

function label(at: MapPlacement): void {
  placements.push(at);
  if (!asked.has('labels')) return;
  labels.replaceChildren(
    ...picture.sites.map((site) => {
      const { x, y } = onStage(at, site);
      const span = document.createElement('span');
      span.textContent = site.name;
      span.style.transform = `translate(${x + 18}px, ${y - 6}px)`;
      return span;
    }),
  );
}

const VIEWS = ['title', 'board', 'report', 'backdrop', 'table', 'signing', 'ending'] as const;

const options: StageOptions = {
  show: VIEWS.find((view) => view === asked.get('show')) ?? 'title',
  reducedMotion: asked.has('reduced'),
  renderer: (['webgl', 'canvas'] as const).find((name) => name === asked.get('renderer')) ?? 'auto',
  onPlacement: label,
  onReady: () => {
    ready += 1;
    firstFrame ??= performance.now();
  },
};

/** An empty Phaser, as large as the stage, with the renderer that is asked for. */
function bare(): Phaser.Game {
  const type = options.renderer === 'canvas' ? Phaser.CANVAS : Phaser.WEBGL;
  const { innerWidth: width, innerHeight: height } = window;
  const game = new Phaser.Game({ type, parent, banner: false, audio: { noAudio: true }, width, height });
  game.events.once(Phaser.Core.Events.POST_RENDER, () => {
    firstFrame ??= performance.now();
  });
  return game;
}

const harness = {
  Phaser,
  SAMPLE,
  STEPS,
  placements,
  listeners,
  ready: () => ready,
  firstFrame: () => firstFrame,
  ROOM,
  mount: () => mountStage(parent, sources, options),
  stage: asked.has('bare') || asked.has('empty') ? undefined : mountStage(parent, sources, options),
  set: (next: BoardPicture): void => {
    picture = next;
    for (const listener of listeners) listener();
  },
  setRoom: (next: RoomPicture): void => {
    room = next;
    for (const listener of listeners) listener();
  },
  bare,
};

declare global {
  interface Window {
    harness: typeof harness;
  }
}

window.harness = harness;
if (asked.has('bare')) bare();
