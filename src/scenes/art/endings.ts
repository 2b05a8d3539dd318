import type { EndingPicture } from '../../session/room-picture.ts';
import type { Side } from '../../engine/vocabulary.ts';
import { drawHall } from './hall.ts';
import { drawMedal } from './medal.ts';
import { paperInks, medalInks, NIGHT, roofColour } from './palette.ts';

/** An ending's picture: so high, and as wide as its place; what tells it stands in the middle 360. */
export const ENDING_BOX = { height: 180 } as const;

const GROUND = 138;

/** Night, lighter towards the horizon. */
export function drawNight(ctx: CanvasRenderingContext2D, width: number, height: number): void {
  const sky = ctx.createLinearGradient(0, 0, 0, height);
  sky.addColorStop(0, '#070d1f');
  sky.addColorStop(0.6, '#0d1938');
  sky.addColorStop(1, '#060b1a');
  ctx.fillStyle = sky;
  ctx.fillRect(0, 0, width, height);
}

/** Draws an ending with the horizon across the whole width. */
export function drawEnding(ctx: CanvasRenderingContext2D, kind: EndingPicture, width: number): void {
  drawNight(ctx, width, ENDING_BOX.height);
  horizon(ctx, width, kind === 'bound' || kind === 'amended');
  ctx.save();
  ctx.translate(width / 2, 0);
  PICTURES[kind](ctx, width / 2);
  ctx.restore();
}

/** Hills as an engraver rules them, and a dawn where there is one. */
function horizon(ctx: CanvasRenderingContext2D, width: number, dawn: boolean): void {
  if (dawn) {
    const light = ctx.createRadialGradient(width / 2, GROUND, 0, width / 2, GROUND, width * 0.35);
    light.addColorStop(0, 'rgb(255 198 92 / .5)');
    light.addColorStop(1, 'rgb(255 157 58 / 0)');
    ctx.fillStyle = light;
    ctx.fillRect(0, 0, width, GROUND);
  }
  ctx.strokeStyle = 'rgb(143 156 188 / .3)';
  ctx.lineWidth = 0.6;
  ctx.beginPath();
  for (let y = 8; y < GROUND; y += 6) {
    ctx.moveTo(0, y + 0.5);
    ctx.lineTo(width, y + 0.5);
  }
  ctx.globalAlpha = 0.35;
  ctx.stroke();
  ctx.globalAlpha = 1;
  ctx.fillStyle = '#0a1330';
  ctx.fillRect(0, GROUND, width, ENDING_BOX.height - GROUND);
  ctx.fillStyle = 'rgb(184 200 240 / .5)';
  ctx.fillRect(0, GROUND, width, 0.8);
}

type Draw = (ctx: CanvasRenderingContext2D, half: number) => void;

const PICTURES: Readonly<Record<EndingPicture, Draw>> = {
  bound: (ctx, half) => {
    halls(ctx, half, 'lit');
    spans(ctx, half);
    leaf(ctx, 0, 74, 0);
    tape(ctx, 0, 74);
    for (const [side, x] of SIDES_AT) seal(ctx, side, x * 15, 108);
    medals(ctx, half, 1);
  },
  amended: (ctx, half) => {
    halls(ctx, half, 'lit');
    spans(ctx, half);
    leaf(ctx, -7, 76, -0.06);
    leaf(ctx, 7, 70, 0.05);
    tape(ctx, 7, 70);
    for (const [side, x] of SIDES_AT) seal(ctx, side, 7 + x * 15, 106);
    pin(ctx, 22, 34);
    medals(ctx, half, 1);
  },
  apart: (ctx, half) => {
    table(ctx);
    chair(ctx, -112, -1);
    chair(ctx, 112, 1);
    leaf(ctx, 0, 92, 0.12, 0.6);
    stump(ctx, 46);
    medals(ctx, half, 0.45);
  },
  unwound: (ctx, half) => {
    halls(ctx, half, 'dark');
    torn(ctx);
    gavel(ctx, 74, 118);
    medals(ctx, half, 0.7);
  },
  insolvent: (ctx, half) => {
    halls(ctx, half, 'dark');
    coins(ctx);
    leaf(ctx, 52, 98, 0.5, 0.6);
    medals(ctx, half, 0.4);
  },
};

const SIDES_AT: readonly (readonly [Side, -1 | 1])[] = [
  ['openai', -1],
  ['microsoft', 1],
];

function medals(ctx: CanvasRenderingContext2D, half: number, strength: number): void {
  const from = Math.min(half - 40, 230);
  for (const [side, hand] of SIDES_AT) {
    ctx.save();
    ctx.translate(hand * from, 74);
    ctx.globalAlpha = strength;
    if (strength === 1) drawMedal(ctx, side, 26);
    else ring(ctx, side);
    ctx.restore();
  }
}

/** A medal that has gone out: its rim alone. */
function ring(ctx: CanvasRenderingContext2D, side: Side): void {
  ctx.strokeStyle = medalInks(side).glow;
  ctx.fillStyle = medalInks(side).rim;
  ctx.beginPath();
  ctx.arc(0, 0, 26, 0, Math.PI * 2);
  ctx.fill();
  ctx.stroke();
  ctx.beginPath();
  ctx.arc(0, 0, 20, 0, Math.PI * 2);
  ctx.setLineDash([2, 3]);
  ctx.stroke();
  ctx.setLineDash([]);
}

/** Two arcs of light from the medals to the paper. */
function spans(ctx: CanvasRenderingContext2D, half: number): void {
  const from = Math.min(half - 40, 230);
  for (const [side, hand] of SIDES_AT) {
    ctx.strokeStyle = medalInks(side).glow;
    for (const [wide, strength] of [[7, 0.16] as const, [1.4, 0.9] as const]) {
      ctx.lineWidth = wide;
      ctx.globalAlpha = strength;
      ctx.beginPath();
      ctx.moveTo(hand * from, 74);
      ctx.quadraticCurveTo(hand * from * 0.5, 8, hand * 30, 62);
      ctx.stroke();
    }
  }
  ctx.globalAlpha = 1;
}

function halls(ctx: CanvasRenderingContext2D, half: number, state: 'lit' | 'dark'): void {
  for (let x = 330; x < half + 20; x += 64) {
    for (const hand of [-1, 1]) {
      ctx.save();
      ctx.translate(hand * x, GROUND - 2 + ((x / 64) % 2) * 3);
      ctx.scale(2, 2);
      drawHall(ctx, state, roofColour('azure'));
      ctx.restore();
    }
  }
}

function leaf(ctx: CanvasRenderingContext2D, x: number, y: number, turn: number, size = 1): void {
  ctx.save();
  ctx.translate(x, y);
  ctx.rotate(turn);
  ctx.scale(size, size);
  ctx.fillStyle = 'rgb(2 5 14 / .5)';
  ctx.fillRect(-37, -51, 78, 108);
  ctx.fillStyle = NIGHT.paper;
  ctx.fillRect(-39, -54, 78, 108);
  text(ctx, -30, -44, 60);
  ctx.restore();
}

/** Lines of writing, as rules. */
function text(ctx: CanvasRenderingContext2D, x: number, y: number, wide: number): void {
  ctx.fillStyle = NIGHT.ink;
  ctx.fillRect(x, y, wide * 0.55, 4);
  ctx.globalAlpha *= 0.45;
  for (let line = 0; line < 8; line += 1)
    ctx.fillRect(x, y + 12 + line * 6, wide * (0.78 + ((line * 5) % 4) * 0.06), 1.4);
  ctx.globalAlpha = 1;
}

function tape(ctx: CanvasRenderingContext2D, x: number, y: number): void {
  ctx.fillStyle = paperInks().tape;
  ctx.fillRect(x - 35, y - 58, 5, 116);
}

function seal(ctx: CanvasRenderingContext2D, side: Side, x: number, y: number): void {
  ctx.save();
  ctx.translate(x, y);
  ctx.fillStyle = paperInks()[side];
  ctx.beginPath();
  for (let step = 0; step < 60; step += 1) {
    const turn = (step / 60) * Math.PI * 2;
    const r = 13 + Math.sin(turn * 7 + x) * 0.9;
    ctx.lineTo(Math.cos(turn) * r, Math.sin(turn) * r);
  }
  ctx.fill();
  ctx.strokeStyle = 'rgb(255 240 220 / .6)';
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.arc(0, 0, 8, 0, Math.PI * 2);
  ctx.stroke();
  ctx.restore();
}

function pin(ctx: CanvasRenderingContext2D, x: number, y: number): void {
  ctx.fillStyle = NIGHT.brass;
  ctx.beginPath();
  ctx.arc(x, y, 4, 0, Math.PI * 2);
  ctx.fill();
}

function table(ctx: CanvasRenderingContext2D): void {
  ctx.fillStyle = '#4a3220';
  ctx.fillRect(-84, 118, 168, 7);
  ctx.fillStyle = '#2a1b0f';
  ctx.fillRect(-74, 125, 8, 38);
  ctx.fillRect(66, 125, 8, 38);
  ctx.fillStyle = 'rgb(240 210 141 / .6)';
  ctx.fillRect(-84, 118, 168, 0.9);
}

/** An empty chair that has been turned away from the table. */
function chair(ctx: CanvasRenderingContext2D, x: number, hand: number): void {
  ctx.save();
  ctx.translate(x, 0);
  ctx.scale(hand, 1);
  ctx.fillStyle = medalInks(hand < 0 ? 'openai' : 'microsoft').core;
  ctx.fill(new Path2D('M-16 76C-18 70-10 68-8 74L-4 122H26V130H18V163H13V130H-2V163H-7z'));
  ctx.restore();
}

/** A candle that has burned down, and its smoke. */
function stump(ctx: CanvasRenderingContext2D, x: number): void {
  ctx.fillStyle = '#eadcb7';
  ctx.fillRect(x - 5, 108, 10, 8);
  ctx.fillStyle = '#b98d3d';
  ctx.fillRect(x - 11, 115, 22, 3);
  ctx.strokeStyle = 'rgb(185 194 216 / .6)';
  ctx.lineWidth = 1.1;
  ctx.stroke(new Path2D(`M${x} 106c-6-10 6-16 0-26s5-15 1-24`));
}

/** A contract in two halves, its tape cut. */
function torn(ctx: CanvasRenderingContext2D): void {
  const edge = [0, 7, -5, 6, -3, 8, -6, 4, 0];
  for (const hand of [-1, 1]) {
    ctx.save();
    ctx.translate(hand * 26 - 14, 76);
    ctx.rotate(hand * 0.13);
    ctx.fillStyle = NIGHT.paper;
    ctx.beginPath();
    ctx.moveTo(hand * 44, -54);
    for (const [at, jag] of edge.entries()) ctx.lineTo(hand * 3 + jag, -54 + at * 13.5);
    ctx.lineTo(hand * 44, 54);
    ctx.fill();
    ctx.save();
    ctx.clip();
    text(ctx, hand < 0 ? -38 : 8, -42, 62);
    ctx.fillStyle = paperInks().tape;
    ctx.fillRect(-44, -8 + hand * 5, 88, 5);
    ctx.restore();
    ctx.restore();
  }
}

export function gavel(ctx: CanvasRenderingContext2D, x: number, y: number): void {
  ctx.save();
  ctx.translate(x, y);
  ctx.fillStyle = '#2a1b0f';
  ctx.fillRect(-24, 14, 48, 7);
  ctx.rotate(-0.3);
  ctx.fillStyle = '#8a5a2b';
  ctx.fillRect(6, -4, 44, 6);
  ctx.fillStyle = '#6d431d';
  ctx.fillRect(-16, -16, 24, 30);
  ctx.fillStyle = NIGHT.brass;
  ctx.fillRect(-16, -9, 24, 3);
  ctx.fillRect(-16, 4, 24, 3);
  ctx.restore();
}

/** What is left in the till: piles of coins, each lower than the last. */
function coins(ctx: CanvasRenderingContext2D): void {
  for (const [nth, many] of [9, 6, 4, 2, 1].entries()) {
    for (let coin = 0; coin < many; coin += 1) {
      ctx.fillStyle = coin % 2 === 0 ? NIGHT.brass : '#b98d3d';
      ctx.fillRect(-92 + nth * 30, GROUND + 14 - coin * 7, 24, 6);
    }
  }
}
