import { NIGHT } from './palette.ts';

/** The warm light that a site throws on the land around it, as wide as its box. */
export function drawGlow(ctx: CanvasRenderingContext2D, size: number): void {
  const half = size / 2;
  const light = ctx.createRadialGradient(half, half, 0, half, half, half);
  light.addColorStop(0, 'rgb(255 226 160 / .85)');
  light.addColorStop(0.18, 'rgb(255 198 92 / .5)');
  light.addColorStop(0.5, 'rgb(255 157 58 / .14)');
  light.addColorStop(1, 'rgb(255 138 42 / 0)');
  ctx.fillStyle = light;
  ctx.fillRect(0, 0, size, size);
}

/** The light itself, as wide as its box: added to what it falls on. */
export function drawCore(ctx: CanvasRenderingContext2D, size: number): void {
  const half = size / 2;
  const light = ctx.createRadialGradient(half, half, 0, half, half, half);
  light.addColorStop(0, 'rgb(255 216 140 / .3)');
  light.addColorStop(0.4, 'rgb(255 190 80 / .08)');
  light.addColorStop(1, 'rgb(255 170 60 / 0)');
  ctx.fillStyle = light;
  ctx.fillRect(0, 0, size, size);
}

/** A ring of light, as wide as its box. */
export function drawRing(ctx: CanvasRenderingContext2D, size: number): void {
  ctx.beginPath();
  ctx.arc(size / 2, size / 2, size / 2 - 3, 0, Math.PI * 2);
  ctx.strokeStyle = NIGHT.lamp;
  ctx.lineWidth = 3;
  ctx.stroke();
}

/** A packet of compute: a round dot, as wide as its box less a pixel of edge. */
export function drawPacket(ctx: CanvasRenderingContext2D, size: number): void {
  ctx.beginPath();
  ctx.arc(size / 2, size / 2, size / 2 - 1, 0, Math.PI * 2);
  ctx.fillStyle = NIGHT.packet;
  ctx.fill();
}

/** How opaque a link is across itself, from its middle (0) to its edge (1): a thin core in a faint halo. */
export function acrossLink(at: number): number {
  const core = 0.5 * Math.max(0, 1 - (at / 0.24) * (at / 0.24));
  const halo = 0.13 * Math.min(1, (1 - at) * 4);
  return core + halo;
}

/** The cross-section of a link in its owner's colour, for a strip to be stretched along a curve. */
export function drawStrand(ctx: CanvasRenderingContext2D, width: number, height: number, colour: string): void {
  ctx.fillStyle = colour;
  for (let row = 0; row < height; row += 1) {
    ctx.globalAlpha = acrossLink(Math.abs((row + 0.5) / height - 0.5) * 2);
    ctx.fillRect(0, row, width, 1);
  }
  ctx.globalAlpha = 1;
}
