import type Phaser from 'phaser';
import { medalInks, NIGHT, numeric } from './art/palette.ts';
import type { BoardPicture } from '../session/board-picture.ts';
import { DEPTH } from './layers.ts';
import type { View } from './view.ts';

const DASH = 3;
const PAUSE = 2.5;

/** The thin lines that tie tokens to their places and tickets to their sites: few, and as thin at any distance. */
export class Threads {
  private readonly graphics: Phaser.GameObjects.Graphics;
  private picture: BoardPicture | undefined;

  constructor(scene: Phaser.Scene) {
    this.graphics = scene.add.graphics().setDepth(DEPTH.threads);
  }

  show(picture: BoardPicture): void {
    this.picture = picture;
  }

  follow(view: View): void {
    const { graphics, picture } = this;
    graphics.clear();
    if (picture === undefined || !view.style.badges) return;
    const pixel = 1 / view.placement.scale;
    for (const { x, y, pinX, pinY } of picture.cases) this.tie(x, y, pinX, pinY, NIGHT.text, pixel);
    for (const { side, x, y, pinX, pinY } of picture.medals) {
      if (x !== pinX || y !== pinY) this.tie(x, y, pinX, pinY, medalInks(side).glow, pixel * 1.4);
    }
    this.pins(picture, pixel);
  }

  destroy(): void {
    this.graphics.destroy();
  }

  private pins({ offers }: BoardPicture, pixel: number): void {
    for (const { x, y, pinX, pinY } of offers) this.pin(pinX, pinY, x, y, pixel);
  }

  private tie(x: number, y: number, pinX: number, pinY: number, colour: string, pixel: number): void {
    this.graphics
      .lineStyle(pixel, numeric(colour), 0.75)
      .lineBetween(pinX, pinY, x, y)
      .fillStyle(numeric(colour), 1)
      .fillCircle(pinX, pinY, 2.3 * pixel);
  }

  /** A ticket's thread, dashed. */
  private pin(fromX: number, fromY: number, toX: number, toY: number, pixel: number): void {
    const dx = toX - fromX;
    const dy = toY - fromY;
    const length = Math.hypot(dx, dy) / pixel;
    this.graphics.lineStyle(1.1 * pixel, numeric(NIGHT.paper), 0.9);
    for (let at = 10; at < length; at += DASH + PAUSE) {
      const a = at / length;
      const b = Math.min(1, (at + DASH) / length);
      this.graphics.lineBetween(fromX + dx * a, fromY + dy * a, fromX + dx * b, fromY + dy * b);
    }
  }
}
