import type { ShareSheet } from '../../session/share-sheet.ts';
import { weave, waxRim } from '../art/guilloche.ts';
import { MEDALS } from '../art/medal.tsx';

/** The card's size in pixels: what places that show links ask for. */
export const CARD = { width: 1200, height: 630 } as const;

const PAPER = '#f5eddc';
const INK = '#1a2136';
const INK_2 = '#464c62';
const BRASS = '#e3b663';
const INKS = { openai: '#b4140f', microsoft: '#1b3e87' } as const;
const WASHES = { openai: '#f0b9a2', microsoft: '#a9bfe4' } as const;

type Pen = CanvasRenderingContext2D;

/** Outlines on the night map's plane: x and y in turn. */
type Lines = readonly (readonly number[])[];

/** What of the night map stands behind the paper. */
export interface CardMap {
  readonly land: Lines;
  readonly states: Lines;
}

const serif = (size: number, weight = 560): string => `${String(weight)} ${String(size)}px Newsreader, Georgia, serif`;
const sans = (size: number, weight = 540): string => `${String(weight)} ${String(size)}px Archivo, Arial, sans-serif`;

function write(pen: Pen, text: string, x: number, y: number, font: string, ink: string, most = 640): void {
  pen.font = font;
  pen.fillStyle = ink;
  pen.fillText(text, x, y, most);
}

/** Draws a result on a night map with a sheet of paper on it, all from shapes made here. */
export function drawCard(pen: Pen, sheet: ShareSheet, map: CardMap, title: string): void {
  pen.save();
  pen.textBaseline = 'alphabetic';
  ground(pen, map);
  paper(pen, sheet, title);
  figures(pen, sheet);
  seal(pen, sheet.side);
  pen.restore();
}

function ground(pen: Pen, { land, states }: CardMap): void {
  const light = pen.createRadialGradient(900, 120, 60, 900, 220, 900);
  light.addColorStop(0, '#14244b');
  light.addColorStop(1, '#060b1a');
  pen.fillStyle = light;
  pen.fillRect(0, 0, CARD.width, CARD.height);
  pen.save();
  pen.translate(-220, -10);
  pen.fillStyle = '#1a2d5c';
  pen.strokeStyle = '#5c76b4';
  pen.lineWidth = 1.2;
  for (const line of land) {
    trace(pen, line);
    pen.fill();
    pen.stroke();
  }
  pen.lineWidth = 0.5;
  for (const line of states) {
    trace(pen, line);
    pen.stroke();
  }
  pen.restore();
}

function trace(pen: Pen, line: readonly number[]): void {
  pen.beginPath();
  for (let at = 0; at + 1 < line.length; at += 2) pen.lineTo(line[at] ?? 0, line[at + 1] ?? 0);
}

function paper(pen: Pen, sheet: ShareSheet, title: string): void {
  pen.save();
  pen.shadowColor = 'rgb(4 8 20 / 0.7)';
  pen.shadowBlur = 34;
  pen.shadowOffsetY = 14;
  pen.fillStyle = PAPER;
  pen.fillRect(56, 52, 720, 526);
  pen.restore();
  pen.fillStyle = INKS[sheet.side];
  pen.fillRect(56, 52, 8, 526);
  write(pen, title, 96, 112, serif(44, 640), INK);
  write(pen, sheet.head, 96, 152, sans(22), INK_2);
  pen.fillStyle = INK;
  pen.fillRect(96, 172, 640, 2);
  write(pen, sheet.score, 92, 318, serif(150, 620), INKS[sheet.side], 420);
  write(pen, sheet.scoreLine, 96, 366, sans(25, 620), INK);
  write(pen, sheet.ending, 96, 420, serif(32, 600), INK);
  write(pen, sheet.detail, 96, 456, serif(24, 440), INK_2);
  pen.fillStyle = '#c9b894';
  pen.fillRect(96, 484, 640, 1);
  write(pen, sheet.against, 96, 520, sans(20), INK_2);
}

/** The five goals as bars, each with its name and its score. */
function figures(pen: Pen, { goals, side }: ShareSheet): void {
  const left = 830;
  const width = 300;
  for (const [at, { name, score, shown }] of goals.entries()) {
    const y = 104 + at * 66;
    write(pen, name, left, y, sans(20, 600), '#f3ecdb', width - 60);
    pen.textAlign = 'right';
    write(pen, shown, left + width, y, serif(26, 600), '#f3ecdb', 60);
    pen.textAlign = 'left';
    pen.fillStyle = '#0b1530';
    pen.fillRect(left, y + 10, width, 14);
    pen.fillStyle = WASHES[side];
    pen.fillRect(left, y + 10, (width * Math.max(0, Math.min(100, score))) / 100, 14);
  }
}

function seal(pen: Pen, side: ShareSheet['side']): void {
  const { letter, lobes, light, dark } = MEDALS[side];
  pen.save();
  pen.translate(640, 190);
  pen.scale(1.25, 1.25);
  pen.fillStyle = dark;
  pen.fill(new Path2D(waxRim(side === 'openai' ? 0.6 : 2.1)));
  pen.fillStyle = light;
  pen.beginPath();
  pen.arc(50, 50, 34, 0, 2 * Math.PI);
  pen.fill();
  pen.strokeStyle = BRASS;
  pen.lineWidth = 0.7;
  pen.globalAlpha = 0.7;
  pen.stroke(new Path2D(weave({ cx: 50, cy: 50, radius: 31, lobes, depth: 0.3 }, 3)));
  pen.globalAlpha = 1;
  pen.textAlign = 'center';
  write(pen, letter, 50, 60, serif(28, 600), '#fff6ea', 60);
  pen.restore();
}
