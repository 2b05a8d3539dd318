import type Phaser from 'phaser';
import { layoutOf, nearestOf, placement, placementNear } from '../session/map-placement.ts';
import type { MapLayout, MapPlacement, MapPoint, MapView } from '../session/map-placement.ts';
import { widthNow } from '../session/page-width.ts';
import type { Motions } from './motions.ts';
import { styleOf, viewAt } from './view.ts';
import type { View } from './view.ts';

/** The camera's step from one place to the next. */
export const CAMERA_MS = 700;

/** The stage's size in CSS pixels, and device pixels to each. */
export interface StageSize {
  readonly width: number;
  readonly height: number;
  readonly density: number;
}

/** Puts the camera where the page's labels think it is: both go by session/map-placement.ts. */
export class MapCamera {
  /** What the camera is bound to: some places, or none for the map at rest. */
  private target: readonly MapPoint[] = [];
  private at: MapPlacement = { scale: 1, x: 0, y: 0 };
  private size: StageSize = { width: 1440, height: 900, density: 1 };
  private shown: MapView = 'title';
  private moves = 0;
  private settled = true;
  private readonly camera: Phaser.Cameras.Scene2D.Camera;
  private readonly moved: (view: View) => void;

  constructor(camera: Phaser.Cameras.Scene2D.Camera, moved: (view: View) => void) {
    this.camera = camera.setOrigin(0, 0);
    this.moved = moved;
  }

  get layout(): MapLayout {
    return layoutOf(this.shown, widthNow());
  }

  get rest(): MapPlacement {
    return placement(this.size.width, this.size.height, this.layout);
  }

  /** How near this layout's camera ever comes, as a multiple of the scale at rest. */
  get nearest(): number {
    return nearestOf(this.layout);
  }

  get view(): View {
    const { rest } = this;
    return viewAt(this.at, rest, styleOf(this.layout, rest.scale), this.size.density, this.settled);
  }

  /** A new stage or another map: the camera is there at once, still bound to the same place. */
  fit(shown: MapView, size: StageSize): void {
    this.shown = shown;
    this.size = size;
    this.moves += 1;
    this.put(this.goal(), true);
  }

  /** Glides to where it sees these places, or back to the whole map. */
  async go(target: readonly MapPoint[], motions: Motions): Promise<void> {
    this.target = target;
    this.moves += 1;
    const move = this.moves;
    const from = this.at;
    const to = this.goal();
    if (from.scale === to.scale && from.x === to.x && from.y === to.y) return;
    await motions.run(CAMERA_MS, (t) => {
      if (move === this.moves) this.put(between(from, to, t, this.size), t >= 1);
    });
  }

  private goal(): MapPlacement {
    const { width, height } = this.size;
    return placementNear(width, height, this.layout, this.target);
  }

  private put(at: MapPlacement, settled: boolean): void {
    this.at = at;
    this.settled = settled;
    this.camera.setZoom(at.scale * this.size.density);
    this.camera.setScroll(-at.x / at.scale, -at.y / at.scale);
    this.moved(this.view);
  }
}

/** Between two placements: the scale grows evenly, and the middle of the stage travels straight over the land. */
function between(from: MapPlacement, to: MapPlacement, t: number, { width, height }: StageSize): MapPlacement {
  if (t >= 1) return to;
  const scale = from.scale * Math.pow(to.scale / from.scale, t);
  const middle = (at: MapPlacement): MapPoint => ({
    x: (width / 2 - at.x) / at.scale,
    y: (height / 2 - at.y) / at.scale,
  });
  const a = middle(from);
  const b = middle(to);
  const along = to.scale === from.scale ? t : (1 / from.scale - 1 / scale) / (1 / from.scale - 1 / to.scale);
  return {
    scale,
    x: width / 2 - (a.x + (b.x - a.x) * along) * scale,
    y: height / 2 - (a.y + (b.y - a.y) * along) * scale,
  };
}
