import type Phaser from 'phaser';
import type { MapPlacement } from '../session/map-placement.ts';
import { drawGround, GROUND, LAND } from './art/land.ts';

/** The largest side of a texture that every renderer takes, and the most pixels worth their memory. */
const LONGEST = 4096;
const MOST_PIXELS = 9_000_000;

/** From which nearness the finer land begins to show, and where it has replaced the coarse one. */
const FINE_FROM = 1.12;
const FINE_FULL = 1.5;

interface Region {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function finest(region: Region, wanted: number): number {
  const width = region.right - region.left;
  const height = region.bottom - region.top;
  return Math.min(wanted, LONGEST / width, LONGEST / height, Math.sqrt(MOST_PIXELS / (width * height)));
}

/**
 * Sea and land, drawn once into a texture: thousands of points a frame would be the dearest thing on the screen. There
 * is a second, finer texture of the land alone for when the camera comes near, made when it first does.
 */
export class Ground {
  private readonly scene: Phaser.Scene;
  private readonly images: (Phaser.GameObjects.Image | undefined)[] = [undefined, undefined];
  private bakedAt = 0;
  private serial = 0;

  constructor(scene: Phaser.Scene) {
    this.scene = scene;
  }

  /** Draws the ground for the map at rest; the finer one is made anew when next needed. */
  bake(rest: MapPlacement, density: number): void {
    const pixels = rest.scale * density;
    if (Math.abs(pixels - this.bakedAt) < 0.002 * pixels) return;
    this.bakedAt = pixels;
    this.paint(0, GROUND, pixels, 0.95 / rest.scale, rest, density);
    this.images[1]?.destroy();
    this.images[1] = undefined;
  }

  /** Shows the ground as the camera stands: `nearer` is 1 at rest. */
  show(rest: MapPlacement, density: number, nearer: number, nearest: number): void {
    if (nearer > FINE_FROM && this.images[1] === undefined) {
      const scale = rest.scale * nearest;
      this.paint(1, LAND, scale * density, 0.95 / scale, { ...rest, scale }, density);
    }
    const share = Math.min(1, Math.max(0, (nearer - FINE_FROM) / (FINE_FULL - FINE_FROM)));
    this.images[1]?.setAlpha(share).setVisible(share > 0);
  }

  private paint(
    which: 0 | 1,
    region: Region,
    wanted: number,
    hairline: number,
    at: MapPlacement,
    density: number,
  ): void {
    const pixels = finest(region, wanted);
    // begins on a whole device pixel, so that the texture is shown pixel by pixel while the map is at rest
    const left = (Math.floor((at.x + region.left * at.scale) * density) / density - at.x) / at.scale;
    const top = (Math.floor((at.y + region.top * at.scale) * density) / density - at.y) / at.scale;
    const width = Math.ceil((region.right - left) * pixels);
    const height = Math.ceil((region.bottom - top) * pixels);
    this.serial += 1;
    const key = `ground/${this.serial}`;
    const texture = this.scene.textures.createCanvas(key, width, height);
    if (texture === null) return;
    texture.context.setTransform(pixels, 0, 0, pixels, -left * pixels, -top * pixels);
    drawGround(texture.context, hairline);
    texture.refresh();
    const before = this.images[which];
    const image = this.scene.add
      .image(left, top, key)
      .setOrigin(0, 0)
      .setScale(1 / pixels)
      .setDepth(which);
    this.images[which] = image;
    if (before !== undefined) {
      const old = before.texture.key;
      before.destroy();
      this.scene.textures.remove(old);
    }
  }
}
