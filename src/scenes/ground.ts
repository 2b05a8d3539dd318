import type Phaser from 'phaser';
import type { MapPlacement } from '../session/map-placement.ts';
import { drawGround, GROUND } from './art/land.ts';

/** The largest side of a texture that every renderer takes; the most pixels worth their memory, of one and of all. */
const LONGEST = 4096;
const MOST_PIXELS = 9_000_000;
const MOST_KEPT = 14_000_000;

/** From which nearness the finer ground begins to show, and where it has replaced the coarse one. */
const FINE_FROM = 1.12;
const FINE_FULL = 1.5;

/** A drawing that is this much coarser than wanted will do: for a map that moves, and for one that is dimmed. */
const NEAR_ENOUGH = 0.7;
const DIMMED_ENOUGH = 0.5;

/** The first drawing of all is so much coarser, and is drawn anew once it has been seen. */
const FIRST = 0.45;

/** A drawing of the ground: so many pixels to a unit of the plane, and where it begins. */
interface Drawing {
  readonly key: string;
  readonly pixels: number;
  readonly area: number;
  readonly left: number;
  readonly top: number;
}

/** How crisp the map at rest has to be: as it comes first, behind sheets, or pixel by pixel. */
export type Crispness = 'first' | 'dimmed' | 'crisp';

function finest(wanted: number): number {
  const width = GROUND.right - GROUND.left;
  const height = GROUND.bottom - GROUND.top;
  return Math.min(wanted, LONGEST / width, LONGEST / height, Math.sqrt(MOST_PIXELS / (width * height)));
}

/**
 * Sea and land, drawn into textures: thousands of points a frame would be the dearest thing on the screen. Drawings are
 * kept for the views to come, and the one of the board serves the report's camera when it comes near.
 */
export class Ground {
  private readonly scene: Phaser.Scene;
  /** The last used comes last. */
  private drawings: Drawing[] = [];
  private readonly rest: Phaser.GameObjects.Image;
  private readonly fine: Phaser.GameObjects.Image;
  private serial = 0;

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
    this.rest = scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0).setDepth(0);
    this.fine = scene.add.image(0, 0, '__DEFAULT').setOrigin(0, 0).setDepth(1).setVisible(false);
  }

  /** Lays the ground for the map at rest. */
  bake(rest: MapPlacement, density: number, crispness: Crispness): void {
    const wanted = rest.scale * density;
    const share = crispness === 'first' ? FIRST : 1;
    const known =
      crispness === 'dimmed'
        ? this.coarsest(finest(wanted) * DIMMED_ENOUGH)
        : this.drawings.find(({ pixels }) => Math.abs(pixels - finest(wanted * share)) < 0.002 * wanted);
    this.lay(this.rest, known ?? this.draw(wanted * share, rest, density, crispness === 'first'));
  }

  /** Shows the ground as the camera stands: `nearer` is 1 at rest. */
  show(rest: MapPlacement, density: number, nearer: number, nearest: number): void {
    const share = Math.min(1, Math.max(0, (nearer - FINE_FROM) / (FINE_FULL - FINE_FROM)));
    if (share > 0) {
      const scale = rest.scale * nearest;
      const known = this.coarsest(finest(scale * density) * NEAR_ENOUGH);
      this.lay(this.fine, known ?? this.draw(scale * density, { ...rest, scale }, density, false));
    }
    this.fine.setAlpha(share).setVisible(share > 0);
  }

  /** The coarsest of the drawings that are fine enough. */
  private coarsest(least: number): Drawing | undefined {
    return this.drawings.filter(({ pixels }) => pixels >= least).toSorted((a, b) => a.pixels - b.pixels)[0];
  }

  private lay(image: Phaser.GameObjects.Image, drawing: Drawing | undefined): void {
    if (drawing === undefined) return;
    this.drawings = [...this.drawings.filter((each) => each !== drawing), drawing];
    if (image.texture.key !== drawing.key) image.setTexture(drawing.key);
    image.setPosition(drawing.left, drawing.top).setScale(1 / drawing.pixels);
    this.forget();
  }

  /** Drops what was used longest ago, once all take too much. */
  private forget(): void {
    const shown = [this.rest.texture.key, this.fine.texture.key];
    let kept = this.drawings.reduce((sum, { area }) => sum + area, 0);
    this.drawings = this.drawings.filter(({ key, area }) => {
      if (kept <= MOST_KEPT || shown.includes(key)) return true;
      kept -= area;
      this.scene.textures.remove(key);
      return false;
    });
  }

  private draw(wanted: number, at: MapPlacement, density: number, coarse: boolean): Drawing | undefined {
    const pixels = finest(wanted);
    // begins on a whole device pixel, so that the texture is shown pixel by pixel while the map is at rest
    const left = (Math.floor((at.x + GROUND.left * at.scale) * density) / density - at.x) / at.scale;
    const top = (Math.floor((at.y + GROUND.top * at.scale) * density) / density - at.y) / at.scale;
    const width = Math.ceil((GROUND.right - left) * pixels);
    const height = Math.ceil((GROUND.bottom - top) * pixels);
    this.serial += 1;
    const key = `ground/${this.serial}`;
    const texture = this.scene.textures.createCanvas(key, width, height);
    if (texture === null) return undefined;
    texture.context.setTransform(pixels, 0, 0, pixels, -left * pixels, -top * pixels);
    drawGround(texture.context, (0.95 * density) / wanted, coarse);
    texture.refresh();
    return { key, pixels, area: width * height, left, top };
  }
}
