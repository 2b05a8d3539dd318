import { NIGHT } from './palette.ts';

/** A ticket's box around its middle, in its own units of a pixel on the board. */
export const TICKET_BOX = { width: 34, height: 26 } as const;

const WIDE = 26;
const HIGH = 17;

/** A rival's offer: a stub of paper with a punched edge and its owner's strip, and lines for what it says. */
export function drawTicket(ctx: CanvasRenderingContext2D, colour: string): void {
  const left = -WIDE / 2;
  const top = -HIGH / 2;
  ctx.rotate(-0.05);
  ctx.fillStyle = 'rgb(4 8 20 / .45)';
  ctx.fillRect(left + 1, top + 2, WIDE, HIGH);
  ctx.fillStyle = NIGHT.paper;
  ctx.fillRect(left, top, WIDE, HIGH);
  ctx.fillStyle = colour;
  ctx.fillRect(left + 3, top, 5, HIGH);
  ctx.fillStyle = NIGHT.edge;
  for (let notch = 0; notch < 4; notch += 1) {
    ctx.beginPath();
    ctx.arc(left, top + 2.2 + notch * 4.2, 1.2, 0, Math.PI * 2);
    ctx.fill();
  }
  ctx.fillStyle = NIGHT.ink;
  ctx.fillRect(left + 11, top + 3.5, 11, 2.6);
  ctx.globalAlpha = 0.5;
  for (const [at, long] of [[8.6, 12] as const, [11.2, 9] as const, [13.6, 12] as const]) {
    ctx.fillRect(left + 11, top + at, long, 1);
  }
  ctx.globalAlpha = 1;
}
