import type { Side } from '../../engine/vocabulary.ts';
import { medalInks } from './palette.ts';

/** A bust stands in a box of 100, its shoulders on the lower edge. */
export const BUST_BOX = 100;

const HEADS = [
  'M50 8C61 8 66 17 66 28 66 41 59 51 50 51 41 51 34 41 34 28 34 17 39 8 50 8z',
  'M50 6C66 5 72 18 71 33 70.500 41 72 47 74.500 51 68 54 61 53 57 50 54.500 52 45.500 52 43 50 39 53 32 54 25.500 51 28 47 29.500 41 29 33 28 18 34 7 50 6z',
] as const;
const SHOULDERS = 'M42 46H58V60C70 65 88 68 92 83 94 90 95 96 95 100H5C5 96 6 90 8 83 12 68 30 65 42 60z';

/** A negotiator by role: no face, cut from the pattern of the side, waves or straight rules. */
export function drawBust(ctx: CanvasRenderingContext2D, side: Side, kind: 0 | 1): void {
  const { glow, rim, core } = medalInks(side);
  const shape = new Path2D(`${HEADS[kind]}${SHOULDERS}`);
  ctx.save();
  ctx.clip(shape);
  const cloth = ctx.createLinearGradient(10, 0, 90, 100);
  cloth.addColorStop(0, core);
  cloth.addColorStop(1, rim);
  ctx.fillStyle = cloth;
  ctx.fillRect(0, 0, BUST_BOX, BUST_BOX);
  ctx.strokeStyle = glow;
  ctx.globalAlpha = 0.3;
  ctx.lineWidth = 1;
  ctx.stroke(side === 'openai' ? waves() : rules());
  ctx.restore();
  ctx.globalAlpha = 0.75;
  ctx.strokeStyle = glow;
  ctx.lineWidth = 1.2;
  ctx.stroke(new Path2D('M39 61 50 76 61 61M50 76V100'));
  ctx.globalAlpha = 0.55;
  ctx.stroke(new Path2D(HEADS[kind]));
  ctx.globalAlpha = 1;
}

function waves(): Path2D {
  const path = new Path2D();
  for (let y = 6; y < BUST_BOX; y += 5) {
    path.moveTo(0, y);
    for (let x = 0; x < BUST_BOX; x += 10) path.quadraticCurveTo(x + 2.5, y - 2.4, x + 5, y);
    for (let x = 0; x < BUST_BOX; x += 10) {
      path.moveTo(x, y);
      path.quadraticCurveTo(x + 2.5, y - 2.4, x + 5, y);
      path.quadraticCurveTo(x + 7.5, y + 2.4, x + 10, y);
    }
  }
  return path;
}

function rules(): Path2D {
  const path = new Path2D();
  for (let x = 3; x < BUST_BOX; x += 4.5) {
    path.moveTo(x, 0);
    path.lineTo(x, BUST_BOX);
  }
  return path;
}
