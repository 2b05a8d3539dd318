import { NIGHT } from './palette.ts';

/** Institutions in a box of 24: a statehouse for reviews, scales for suits. */
const DOME =
  'M11.3 1h1.4v2.300c3 .4 5.200 2.700 5.400 5.700H5.900c.2-3 2.400-5.300 5.400-5.700zM4.500 10.300h15v1.900h-15zM5.600 13.400h2v5.400h-2zM11 13.400h2v5.400h-2zM16.400 13.400h2v5.400h-2zM3.500 20h17v2.500h-17z';
const SCALES =
  'M12 3v18M7.500 21h9M4.500 6.500h15M12 5.200 4.500 6.500M12 5.200l7.500 1.300M4.500 6.500 1.800 13.500h5.400zM19.500 6.500l-2.700 7h5.400zM1.800 13.500a2.700 2.700 0 0 0 5.400 0M16.800 13.500a2.700 2.700 0 0 0 5.400 0';

export interface BadgeFace {
  readonly kind: 'review' | 'suit';
  readonly stage: number;
  readonly stages: number;
}

/** A badge needs this many of its radii around its middle. */
export const BADGE_BOX = 1.5;

function ring(ctx: CanvasRenderingContext2D, radius: number, unit: number, { stage, stages }: BadgeFace): void {
  ctx.lineWidth = 2.6 * unit;
  for (let index = 0; index < stages; index += 1) {
    const from = -Math.PI / 2 + (index / stages) * Math.PI * 2 + 0.1;
    const to = -Math.PI / 2 + ((index + 1) / stages) * Math.PI * 2 - 0.1;
    ctx.beginPath();
    ctx.arc(0, 0, radius, from, to);
    ctx.strokeStyle = index < stage ? NIGHT.brass : NIGHT.stageLeft;
    ctx.stroke();
  }
}

function sign(ctx: CanvasRenderingContext2D, kind: 'review' | 'suit', size: number): void {
  ctx.save();
  ctx.scale(size / 24, size / 24);
  ctx.translate(-12, -12);
  if (kind === 'review') {
    ctx.fillStyle = NIGHT.ink;
    ctx.fill(new Path2D(DOME));
  } else {
    ctx.strokeStyle = NIGHT.ink;
    ctx.lineWidth = 1.75;
    ctx.lineCap = 'round';
    ctx.lineJoin = 'round';
    ctx.stroke(new Path2D(SCALES));
  }
  ctx.restore();
}

/** A case's token: a paper disc with its institution, in a ring that counts the stages. Centred on the origin. */
export function drawBadge(ctx: CanvasRenderingContext2D, face: BadgeFace, radius: number): void {
  const unit = radius / 12;
  ctx.beginPath();
  ctx.arc(0, 0, radius + 5 * unit, 0, Math.PI * 2);
  ctx.globalAlpha = 0.85;
  ctx.fillStyle = NIGHT.edge;
  ctx.fill();
  ctx.globalAlpha = 1;
  ctx.beginPath();
  ctx.arc(0, 0, radius, 0, Math.PI * 2);
  ctx.fillStyle = NIGHT.paper;
  ctx.fill();
  sign(ctx, face.kind, radius * 1.36);
  ring(ctx, radius + 3.2 * unit, unit, face);
}
