import type { TablePicture } from '../../session/room-picture.ts';
import { paperInks, NIGHT } from './palette.ts';

/** The paper on the table, in its own units. */
export const PAPER_BOX = { width: 84, height: 100 } as const;

const LEFT = 8;
const WIDE = 68;
const HIGH = 92;
const TOP = 6;

function sheet(ctx: CanvasRenderingContext2D): void {
  ctx.fillStyle = 'rgb(2 5 14 / .45)';
  ctx.fillRect(LEFT + 2, TOP + 3, WIDE, HIGH);
  const paper = ctx.createLinearGradient(0, TOP, WIDE, HIGH);
  paper.addColorStop(0, '#fbf6ea');
  paper.addColorStop(1, '#e9dfc6');
  ctx.fillStyle = paper;
  ctx.fillRect(LEFT, TOP, WIDE, HIGH);
  ctx.fillStyle = paperInks().margin;
  ctx.fillRect(LEFT + 9, TOP, 0.6, HIGH);
  ctx.fillStyle = NIGHT.ink;
  ctx.fillRect(LEFT + 14, TOP + 5, 30, 3);
  ctx.fillRect(LEFT + 14, TOP + 11, 49, 0.8);
}

/** A line of text as a rule: changed ones in their side's ink, with a wave or a double rule under them. */
function line(ctx: CanvasRenderingContext2D, ink: 'plain' | 'openai' | 'microsoft', y: number, long: number): void {
  const x = LEFT + 14;
  ctx.globalAlpha = ink === 'plain' ? 0.42 : 1;
  ctx.fillStyle = ctx.strokeStyle = ink === 'plain' ? NIGHT.ink : paperInks()[ink];
  ctx.fillRect(x, y, long, ink === 'plain' ? 1.3 : 1.9);
  ctx.lineWidth = 0.8;
  if (ink === 'microsoft') {
    for (const under of [3.2, 4.6]) ctx.fillRect(x, y + under, long, 0.6);
  } else if (ink === 'openai') {
    ctx.beginPath();
    for (let along = 0; along <= long; along += 0.5) ctx.lineTo(x + along, y + 3.8 + Math.sin(along * 1.5) * 0.8);
    ctx.stroke();
  }
  ctx.globalAlpha = 1;
}

/** A pin holds a line firm, in its side's colour. */
function pin(ctx: CanvasRenderingContext2D, colour: string, x: number, y: number): void {
  ctx.beginPath();
  ctx.arc(x, y, 2.1, 0, Math.PI * 2);
  ctx.fillStyle = colour;
  ctx.fill();
  ctx.beginPath();
  ctx.arc(x - 0.6, y - 0.7, 0.7, 0, Math.PI * 2);
  ctx.fillStyle = 'rgb(255 255 255 / .8)';
  ctx.fill();
}

function clip(ctx: CanvasRenderingContext2D): void {
  ctx.strokeStyle = '#8f99b3';
  ctx.lineWidth = 1.6;
  ctx.lineCap = 'round';
  ctx.stroke(new Path2D('M66 2V19a3.500 3.500 0 0 1-7 0V0a4.500 4.500 0 0 1 9 0V22'));
}

function tape(ctx: CanvasRenderingContext2D): void {
  ctx.fillStyle = paperInks().tape;
  ctx.fillRect(LEFT + 2.5, TOP - 2, 3.4, HIGH + 4);
  ctx.fillStyle = '#1b1206';
  for (const at of [0.15, 0.5, 0.85]) ctx.fillRect(LEFT + 3.6, TOP + HIGH * at, 1.2, 1.2);
}

/** The paper as it lies: a line a term. */
export function drawPaper(ctx: CanvasRenderingContext2D, { lines, bound }: TablePicture): void {
  sheet(ctx);
  const step = (HIGH - 20) / Math.max(1, lines.length);
  for (const [at, { ink, pins }] of lines.entries()) {
    const y = TOP + 15 + at * step;
    line(ctx, ink, y, 38 + ((at * 7) % 11));
    for (const [nth, side] of pins.entries()) pin(ctx, paperInks()[side], LEFT + 60 + nth * 5, y + 1);
  }
  if (bound === 'clip') clip(ctx);
  if (bound === 'tape') tape(ctx);
}
