import type Phaser from 'phaser';
import { SIDE_IDS } from '../art/atlas.ts';
import { BUST_BOX, drawBust } from '../art/people.ts';
import { drawPaper, PAPER_BOX } from '../art/paper.ts';
import { drawEdge, drawWall } from '../art/table.ts';
import type { StageSize } from '../map-camera.ts';
import type { Motions } from '../motions.ts';
import type { TablePicture } from '../../session/room-picture.ts';
import { Brush } from './brush.ts';
import { Candle } from './candle.ts';

type Side = TablePicture['near'];

/** A strip of this height is drawn one to one. */
const FULL = 116;
const SLIDE_MS = 420;
const LEAVE_MS = 700;
/** People sit behind the table; what lies on it is in front. */
const DEPTH = { table: 1, candles: 2, paper: 3 } as const;
const BUSTS = { width: BUST_BOX, height: BUST_BOX } as const;

interface Delegation {
  readonly busts: readonly Phaser.GameObjects.Image[];
  readonly candle: Candle;
  /** Where its people sit: -1 to the left, 1 to the right. */
  readonly hand: -1 | 1;
  /** How far it has left the room, of 1. */
  gone: number;
}

/** The table: two delegations, the paper between them, and their candles. */
export class TableRoom {
  private readonly brush: Brush;
  private readonly unit: number;
  private readonly sides: Readonly<Record<Side, Delegation>>;
  private readonly paper: Phaser.GameObjects.Image;
  private readonly middle: number;
  private readonly foot: number;
  /** From the middle to where the paper lies before a side. */
  private readonly reach: number;
  private shown: TablePicture | undefined;
  private inked = '';
  /** Where the paper is, from before the left side (-1) to before the right one (1). */
  private lies = 0;

  constructor(scene: Phaser.Scene, { width, height, density }: StageSize, near: Side) {
    this.brush = new Brush(scene, density);
    this.unit = height / FULL;
    this.middle = width / 2;
    this.foot = height * 0.84;
    this.reach = Math.min(width * 0.13, 150 * this.unit);
    const { brush, foot } = this;
    brush.paint({ width, height }, width, (ctx) => drawWall(ctx, width, height, foot)).setOrigin(0);
    const edge = { width, height: height - foot + 5 * this.unit };
    const front = brush.paint(edge, width, (ctx) => drawEdge(ctx, width, edge.height));
    front
      .setOrigin(0)
      .setPosition(0, height - edge.height)
      .setDepth(DEPTH.table);
    this.sides = {
      openai: this.seat('openai', near === 'openai' ? 1 : -1, width),
      microsoft: this.seat('microsoft', near === 'microsoft' ? 1 : -1, width),
    };
    this.paper = brush.paint(PAPER_BOX, PAPER_BOX.width * 0.86 * this.unit, () => undefined).setDepth(DEPTH.paper);
  }

  show(picture: TablePicture, motions: Motions | null): void {
    const before = this.shown;
    this.shown = picture;
    this.ink(picture);
    const from = this.lies;
    const to = this.sides[picture.turn].hand;
    if (before === undefined || motions === null) this.lay(to);
    else if (from !== to) void motions.run(SLIDE_MS, (t) => this.lay(from + (to - from) * t));
    for (const side of SIDE_IDS) {
      this.sides[side].candle.show(picture.patience[side] / 100, before === undefined ? null : motions);
      this.leave(side, picture.left.includes(side) ? 1 : 0, before === undefined ? null : motions);
    }
  }

  /** Whoever reads the paper leans over it a little. */
  flow(time: number): void {
    for (const side of SIDE_IDS) {
      const { busts, candle, hand, gone } = this.sides[side];
      candle.flow(time);
      const reads = this.shown?.turn === side ? 1 : 0;
      for (const [nth, bust] of busts.entries()) {
        const breath = Math.sin(time / 1300 + nth * 2 + hand) * 0.6;
        const y = this.foot + (2 + breath + nth * 3) * this.unit;
        const x = this.middle + hand * this.place(nth) - hand * (reads * 5 - gone * 60) * this.unit;
        bust.setPosition(x, y).setAlpha((reads === 1 ? 1 : 0.72) * (1 - gone));
      }
    }
  }

  destroy(): void {
    this.brush.forget();
  }

  /** The paper is drawn anew where a term, a pin or its binding has changed. */
  private ink(picture: TablePicture): void {
    const inked = JSON.stringify([picture.lines, picture.bound]);
    if (inked === this.inked) return;
    this.inked = inked;
    this.brush.repaint(this.paper, PAPER_BOX, PAPER_BOX.width * 0.86 * this.unit, (ctx) => drawPaper(ctx, picture));
  }

  private lay(at: number): void {
    this.lies = at;
    if (!this.paper.active) return;
    const lift = (1 - at * at) * 6;
    this.paper.setPosition(this.middle + at * this.reach, this.foot - (38 + lift) * this.unit).setRotation(at * 0.035);
  }

  private leave(side: Side, to: number, motions: Motions | null): void {
    const delegation = this.sides[side];
    const from = delegation.gone;
    if (from === to) return;
    const set = (gone: number): void => {
      delegation.gone = gone;
    };
    if (motions === null) set(to);
    else void motions.run(LEAVE_MS, (t) => set(from + (to - from) * t));
  }

  private seat(side: Side, hand: -1 | 1, width: number): Delegation {
    const { brush, unit, foot, middle } = this;
    const kinds = width < 760 * unit ? ([0] as const) : ([1, 0] as const);
    const busts = kinds
      .map((kind) => {
        const size = (kind === 0 ? 96 : 80) * unit;
        return brush.paint(BUSTS, size, (ctx) => drawBust(ctx, side, kind)).setOrigin(0.5, 1);
      })
      .toReversed();
    const candle = new Candle(
      brush,
      middle + hand * (this.reach + 86 * unit),
      foot + 4 * unit,
      92 * unit,
      DEPTH.candles,
    );
    return { busts, candle, hand, gone: 0 };
  }

  private place(nth: number): number {
    return this.reach + (156 + nth * 72) * this.unit;
  }
}
