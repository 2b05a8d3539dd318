import { NIGHT } from './palette.ts';

/** The medallion of a decision, and what strikes it: boxes in CSS pixels around their middles. */
export const MEDALLION_BOX = 128;
export const STRIKER_BOX = { width: 84, height: 44 } as const;

const RADIUS = 54;

type Kind = 'hearing' | 'courtroom';

/** A medallion as an engraver cuts it: ruled sky, hatched shadow, and the place where it was decided. */
export function drawMedallion(ctx: CanvasRenderingContext2D, kind: Kind): void {
  ctx.translate(MEDALLION_BOX / 2, MEDALLION_BOX / 2);
  disc(ctx, RADIUS + 5, 'rgb(4 8 20 / .6)');
  disc(ctx, RADIUS + 2, NIGHT.brass);
  disc(ctx, RADIUS, NIGHT.paper);
  ctx.save();
  ctx.beginPath();
  ctx.arc(0, 0, RADIUS - 3, 0, Math.PI * 2);
  ctx.clip();
  ctx.strokeStyle = ctx.fillStyle = NIGHT.ink;
  ctx.lineWidth = 0.6;
  ctx.globalAlpha = 0.55;
  for (let y = -50; y < 24; y += 3.4) ctx.strokeRect(-60, y, 120, 0.01);
  ctx.globalAlpha = 1;
  if (kind === 'hearing') statehouse(ctx);
  else court(ctx);
  ctx.restore();
}

function disc(ctx: CanvasRenderingContext2D, radius: number, colour: string): void {
  ctx.beginPath();
  ctx.arc(0, 0, radius, 0, Math.PI * 2);
  ctx.fillStyle = colour;
  ctx.fill();
}

/** A shape in paper with an ink outline, its right side in shadow. */
function block(ctx: CanvasRenderingContext2D, path: string, shade?: string): void {
  const shape = new Path2D(path);
  ctx.fillStyle = NIGHT.paper;
  ctx.fill(shape);
  ctx.lineWidth = 1.1;
  ctx.stroke(shape);
  if (shade !== undefined) ctx.stroke(new Path2D(shade));
  ctx.fillStyle = NIGHT.ink;
}

function statehouse(ctx: CanvasRenderingContext2D): void {
  block(ctx, 'M-20-12C-20-30-8-38 0-38 8-38 20-30 20-12z', 'M8-36V-12M12-33V-12M16-27V-12');
  block(ctx, 'M-3-38H3V-46H-3z');
  block(ctx, 'M-24-12H24V-5H-24z');
  block(ctx, 'M-46-5H46V24H-46z', 'M28-5V24M32-5V24M36-5V24M40-5V24');
  for (let column = -40; column <= 22; column += 8) ctx.fillRect(column, 0, 3.4, 20);
  ctx.fillRect(-60, 24, 120, 3);
  ctx.fillRect(-60, 30, 120, 1);
}

function court(ctx: CanvasRenderingContext2D): void {
  block(ctx, 'M-34 4H34V30H-34z', 'M22 4V30M26 4V30M30 4V30');
  block(ctx, 'M-40-2H40V4H-40z');
  block(ctx, 'M-12-2V-14H12V-2z');
  ctx.lineWidth = 1.5;
  ctx.stroke(new Path2D('M0-14V-44M-20-36 0-41 20-36M-20-36-27-22H-13zM20-36 13-22H27z'));
  ctx.fillRect(-60, 30, 120, 2);
}

/** A stamp for a reviewer, a gavel for a court; each turns about the middle of its right edge. */
export function drawStriker(ctx: CanvasRenderingContext2D, kind: Kind): void {
  ctx.translate(0, STRIKER_BOX.height / 2);
  ctx.lineWidth = 1;
  ctx.strokeStyle = '#1b1109';
  const part = (path: string, colour: string): void => {
    ctx.fillStyle = colour;
    const shape = new Path2D(path);
    ctx.fill(shape);
    ctx.stroke(shape);
  };
  if (kind === 'hearing') {
    part('M3 10H37V17H3z', NIGHT.brass);
    part('M8 2H32V10H8z', '#6d431d');
    part('M16-14C16-20 24-20 24-14L22 2H18z', '#8a5a2b');
    return;
  }
  part('M28-3.500H82V3.500H28z', '#8a5a2b');
  part('M6-17H30V17H6z', '#6d431d');
  part('M6-11H30V-7H6zM6 7H30V11H6z', NIGHT.brass);
}
