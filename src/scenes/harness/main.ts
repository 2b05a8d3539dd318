import Phaser from 'phaser';
import { onStage } from '../../session/map-placement.ts';
import type { MapPlacement } from '../../session/map-placement.ts';
import type { BoardPicture } from '../../session/board-picture.ts';
import { mountStage } from '../stage.ts';
import type { StageOptions } from '../stage.ts';
import { SAMPLE, STEPS } from './sample.ts';

/**
 * A page for looking at the stage by itself, and for its end-to-end test: nothing of the game imports it, so the built
 * game does not hold it. `?show=report&labels&reduced&renderer=canvas&strip`, or `?bare` for an empty Phaser to measure
 * against. The page's `window.harness` is its handle.
 */
const asked = new URLSearchParams(window.location.search);

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no ${id}.`);
  return found;
}

const parent = element('stage');
const labels = element('labels');
if (asked.has('strip')) parent.style.height = '256px';

let picture: BoardPicture = SAMPLE;
const listeners = new Set<() => void>();
const source = {
  getState: (): BoardPicture => picture,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

const placements: MapPlacement[] = [];
let ready = 0;

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

const VIEWS = ['title', 'board', 'report', 'backdrop'] as const;

const options: StageOptions = {
  show: VIEWS.find((view) => view === asked.get('show')) ?? 'title',
  reducedMotion: asked.has('reduced'),
  renderer: (['webgl', 'canvas'] as const).find((name) => name === asked.get('renderer')) ?? 'auto',
  onPlacement: label,
  onReady: () => {
    ready += 1;
  },
};

const harness = {
  Phaser,
  SAMPLE,
  STEPS,
  placements,
  listeners,
  ready: () => ready,
  mount: () => mountStage(parent, source, options),
  stage: asked.has('bare') ? undefined : mountStage(parent, source, options),
  set: (next: BoardPicture): void => {
    picture = next;
    for (const listener of listeners) listener();
  },
  bare: (): Phaser.Game =>
    new Phaser.Game({
      type: Phaser.AUTO,
      parent,
      banner: false,
      audio: { noAudio: true },
      width: window.innerWidth,
      height: window.innerHeight,
    }),
};

declare global {
  interface Window {
    harness: typeof harness;
  }
}

window.harness = harness;
