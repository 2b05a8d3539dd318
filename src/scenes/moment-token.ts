import type Phaser from 'phaser';
import type { Moment } from '../session/board-picture.ts';
import type { MapPoint } from '../session/map-placement.ts';
import { drawMedallion, drawStriker, MEDALLION_BOX, STRIKER_BOX } from './art/moment.ts';
import { DEPTH } from './layers.ts';
import { EASE } from './motions.ts';
import type { Motions } from './motions.ts';
import { Brush } from './room/brush.ts';
import type { View } from './view.ts';

const APPEAR_MS = 240;
const RAISED_MS = 220;
const STRIKE_MS = 130;

/** How far the striker is lifted, in radians. */
const RAISED = 0.8;

/** Above the case that it is about, CSS pixels; and how much smaller it is on a strip. */
const ABOVE = 88;
const ON_STRIP = 0.72;

/** A decision falls: a medallion over the case, which a gavel or a stamp strikes. It says that one fell, not which. */
export class MomentToken {
  private readonly brush: Brush;
  private readonly density: number;
  private readonly medallion: Phaser.GameObjects.Image;
  private readonly striker: Phaser.GameObjects.Image;
  private readonly place: MapPoint;
  private grown = 1;
  private view: View;

  constructor(scene: Phaser.Scene, { kind }: Moment, place: MapPoint, view: View) {
    this.brush = new Brush(scene, view.density);
    this.density = view.density;
    this.place = place;
    this.view = view;
    const medallion = { width: MEDALLION_BOX, height: MEDALLION_BOX };
    this.medallion = this.brush.paint(medallion, MEDALLION_BOX, (ctx) => drawMedallion(ctx, kind));
    this.striker = this.brush.paint(STRIKER_BOX, STRIKER_BOX.width, (ctx) => drawStriker(ctx, kind));
    this.medallion.setDepth(DEPTH.moments);
    this.striker.setDepth(DEPTH.moments).setOrigin(1, 0.5);
    this.follow(view);
  }

  async play(motions: Motions): Promise<void> {
    await motions.run(APPEAR_MS, (t) => this.grow(t));
    await motions.run(RAISED_MS, (t) => this.lift(t * RAISED));
    await motions.run(STRIKE_MS, (t) => this.lift((1 - t) * RAISED), EASE.linear);
    await motions.run(STRIKE_MS, (t) => this.grow(1 + 0.05 * Math.sin(t * Math.PI)));
  }

  follow(view: View): void {
    this.view = view;
    if (!this.medallion.active) return;
    const size = (view.style.badges ? 1 : ON_STRIP) / view.placement.scale;
    const { x, y } = this.place;
    const scale = (size * this.grown) / this.density;
    this.medallion.setPosition(x, y - ABOVE * size).setScale(scale);
    this.striker.setPosition(x + 64 * size, y - (ABOVE - 40) * size).setScale(scale);
  }

  destroy(): void {
    this.brush.forget();
  }

  private grow(grown: number): void {
    this.grown = 0.8 + 0.2 * grown;
    this.medallion.setAlpha(Math.min(1, grown));
    this.striker.setAlpha(Math.min(1, grown));
    this.follow(this.view);
  }

  private lift(by: number): void {
    if (this.striker.active) this.striker.setRotation(by);
  }
}
