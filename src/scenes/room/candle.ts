import Phaser from 'phaser';
import { CANDLE_BOX, drawFlame, drawStick, drawWax, FLAME_BOX, WAX_FOOT, WAX_MOST, WAX_TOP } from '../art/candle.ts';
import { drawGlow } from '../art/light.ts';
import type { Motions } from '../motions.ts';
import type { Brush } from './brush.ts';

const BURN_MS = 600;
const FLARE_MS = 900;
const GLOW = { width: 192, height: 192 } as const;

/** A candle that burns down, with a flame that is never quite still. */
export class Candle {
  private readonly wax: Phaser.GameObjects.Image;
  private readonly flame: Phaser.GameObjects.Image;
  private readonly glow: Phaser.GameObjects.Image;
  private readonly unit: number;
  private left: number | undefined;
  private flared = 0;
  private readonly seed: number;

  /** Stands with its foot at (x, y), so many CSS pixels high. */
  constructor(
    brush: Brush,
    private readonly x: number,
    private readonly y: number,
    height: number,
    depth = 0,
  ) {
    this.unit = height / CANDLE_BOX.height;
    this.seed = x;
    const width = CANDLE_BOX.width * this.unit;
    this.glow = brush.paint(GLOW, width * 3.2, (ctx) => drawGlow(ctx, GLOW.width));
    this.glow.setBlendMode(Phaser.BlendModes.ADD).setDepth(depth);
    brush
      .paint(CANDLE_BOX, width, drawStick)
      .setPosition(x, y - height / 2)
      .setDepth(depth);
    this.wax = brush.paint(CANDLE_BOX, width, drawWax).setDepth(depth);
    this.flame = brush
      .paint(FLAME_BOX, FLAME_BOX.width * this.unit * 0.9, drawFlame)
      .setOrigin(0.5, 1)
      .setDepth(depth);
  }

  /** Shows so much of it, of 1; with motions, what is gone burns down. */
  show(share: number, motions: Motions | null): void {
    const from = this.left ?? share;
    const to = Math.min(1, Math.max(0, share));
    if (motions === null || from === to) this.set(to);
    else void motions.run(BURN_MS, (t) => this.set(from + (to - from) * t));
  }

  /** The flame leaps up for a moment. */
  flare(motions: Motions): void {
    void motions.run(FLARE_MS, (t) => {
      this.flared = Math.sin(t * Math.PI);
    });
  }

  flow(time: number): void {
    if (!this.flame.active) return;
    const t = time / 1000 + this.seed;
    const sway = Math.sin(t * 7.1) * 0.5 + Math.sin(t * 11.7) * 0.3;
    const size = this.flame.height === 0 ? 0 : (FLAME_BOX.height * this.unit * 0.9) / this.flame.height;
    const grown = 1 + this.flared * 0.5;
    this.flame.setScale(size * (1 - sway * 0.04) * grown, size * (1 + sway * 0.07) * grown).setRotation(sway * 0.05);
    this.glow.setAlpha((0.42 + sway * 0.05) * grown);
  }

  private set(share: number): void {
    this.left = share;
    if (!this.wax.active) return;
    const { wax, unit, x, y } = this;
    const burned = (1 - share) * WAX_MOST;
    const top = y - (CANDLE_BOX.height - WAX_TOP - burned) * unit;
    wax.setPosition(x, y - (CANDLE_BOX.height / 2 - burned) * unit);
    wax.setCrop(0, 0, wax.width, (wax.height * (WAX_FOOT - burned)) / CANDLE_BOX.height);
    this.flame.setPosition(x, top - 3 * unit).setVisible(share > 0);
    this.glow.setPosition(x, top - 14 * unit).setVisible(share > 0);
    this.flow(0);
  }
}
