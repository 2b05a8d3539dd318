import type { Side } from '../../engine/vocabulary.ts';
import { medalInks } from './palette.ts';

/** The letters as outlines in a box of 100, cut for the medal: the canvas sets no type. */
const LETTERS: Record<Side, string> = {
  openai:
    'M50 12C72 12 89 28 89 50S72 88 50 88 11 72 11 50 28 12 50 12zM50 16.500C36 16.500 26 30 26 50s10 33.500 24 33.500S74 70 74 50 64 16.500 50 16.500z',
  microsoft:
    'M2 14h23l26 53 24-53h23v4.500l-9.500 2v59l9.500 2V86H65v-4.500l9.500-2V29L48.500 86h-3L20 31v48l10 2.500V86H2v-4.500l10-2.500V21L2 18.500z',
};

/** A medal needs this many of its radii around its middle, for its halos. */
export const MEDAL_BOX = 1.95;

/** One closed line of banknote work: a circle whose radius swings a whole number of times. */
function rosette(radius: number, lobes: number, depth: number, phase: number): Path2D {
  const path = new Path2D();
  const steps = 360;
  for (let step = 0; step < steps; step += 1) {
    const turn = (step / steps) * Math.PI * 2;
    const r = radius * (1 - depth / 2 + (depth / 2) * Math.cos(lobes * turn + phase));
    path.lineTo(r * Math.cos(turn), r * Math.sin(turn));
  }
  path.closePath();
  return path;
}

function disc(ctx: CanvasRenderingContext2D, y: number, radius: number): void {
  ctx.beginPath();
  ctx.arc(0, y, radius, 0, Math.PI * 2);
}

function letter(ctx: CanvasRenderingContext2D, side: Side, size: number): void {
  ctx.save();
  ctx.scale(size / 100, size / 100);
  ctx.translate(-50, -50);
  ctx.fillStyle = '#fff6ea';
  ctx.fill(new Path2D(LETTERS[side]), 'evenodd');
  ctx.restore();
}

/** A side's guilloche medal with its two halos, centred on the origin, in pixels. */
export function drawMedal(ctx: CanvasRenderingContext2D, side: Side, radius: number): void {
  const { glow, rim, core, lobes } = medalInks(side);
  const line = radius / 23;
  for (const halo of [1.9, 1.4]) {
    disc(ctx, 0, radius * halo);
    ctx.globalAlpha = 0.13;
    ctx.fillStyle = glow;
    ctx.fill();
  }
  disc(ctx, radius * 0.06, radius);
  ctx.globalAlpha = 0.4;
  ctx.fillStyle = '#000';
  ctx.fill();
  ctx.globalAlpha = 1;
  disc(ctx, 0, radius);
  ctx.fillStyle = rim;
  ctx.fill();
  ctx.strokeStyle = glow;
  ctx.lineWidth = 1.5 * line;
  ctx.stroke();
  ctx.globalAlpha = 0.75;
  ctx.lineWidth = 0.55 * line;
  for (const third of [0, 1, 2]) ctx.stroke(rosette(radius * 0.9, lobes, 0.36, (third * Math.PI * 2) / 3));
  ctx.globalAlpha = 1;
  disc(ctx, 0, radius * 0.55);
  ctx.fillStyle = core;
  ctx.fill();
  ctx.lineWidth = 0.8 * line;
  ctx.stroke();
  letter(ctx, side, radius * (side === 'openai' ? 0.55 : 0.6));
}
