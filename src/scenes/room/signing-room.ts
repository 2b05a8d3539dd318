import type Phaser from 'phaser';
import { drawNight } from '../art/endings.ts';
import type { StageSize } from '../map-camera.ts';
import type { Motions } from '../motions.ts';
import { Brush } from './brush.ts';
import { Candle } from './candle.ts';

/** When the page sets each seal, ms after it shows the deed. */
const SEALS_MS = [1400, 1800] as const;

/** Half the deed's width, and from there to a candle. */
const DEED = 430;
const BESIDE = 104;
const CANDLE = 280;

/** Night around the deed that the page shows, and a candle on either side of it: each leaps up as a seal is set. */
export class SigningRoom {
  private readonly brush: Brush;
  private readonly candles: readonly Candle[];

  constructor(scene: Phaser.Scene, { width, height, density }: StageSize) {
    this.brush = new Brush(scene, density);
    this.brush.paint({ width, height }, width, (ctx) => drawNight(ctx, width, height)).setOrigin(0);
    const room = width / 2 - DEED;
    const beside = Math.min(BESIDE, room / 2);
    const size = room < 90 ? 0 : Math.min(CANDLE, room * 1.6);
    this.candles =
      size === 0
        ? []
        : [-1, 1].map((hand) => new Candle(this.brush, width / 2 + hand * (DEED + beside), height * 0.83, size));
  }

  show(binds: boolean, motions: Motions | null): void {
    for (const [nth, candle] of this.candles.entries()) {
      candle.show(1, null);
      if (binds && motions !== null) void motions.wait(SEALS_MS[nth] ?? 0).then(() => candle.flare(motions));
    }
  }

  flow(time: number): void {
    for (const candle of this.candles) candle.flow(time);
  }

  destroy(): void {
    this.brush.forget();
  }
}
