import type Phaser from 'phaser';
import { drawEnding, ENDING_BOX } from '../art/endings.ts';
import type { StageSize } from '../map-camera.ts';
import type { EndingPicture } from '../../session/room-picture.ts';
import { Brush } from './brush.ts';

/** How a game ended, as a picture over its book: as wide as the page, its middle never cut. */
export class EndingRoom {
  private readonly brush: Brush;

  constructor(scene: Phaser.Scene, { width, height, density }: StageSize, kind: EndingPicture) {
    this.brush = new Brush(scene, density);
    const scale = height / ENDING_BOX.height;
    const box = { width: width / scale, height: ENDING_BOX.height };
    this.brush.paint(box, width, (ctx) => drawEnding(ctx, kind, box.width)).setOrigin(0);
  }

  destroy(): void {
    this.brush.forget();
  }
}
