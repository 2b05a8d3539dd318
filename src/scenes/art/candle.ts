/** A candle of 100 units in a box; its wax stands on WAX_FOOT. */
export const CANDLE_BOX = { width: 60, height: 130 } as const;
export const WAX_FOOT = 116;
export const WAX_MOST = 88;
export const WAX_TOP = WAX_FOOT - WAX_MOST;

/** The stick, and the dotted outline of a whole candle behind what is left. */
export function drawStick(ctx: CanvasRenderingContext2D): void {
  ctx.setLineDash([1, 3.2]);
  ctx.strokeStyle = '#6f83b6';
  ctx.stroke(new Path2D(`M17 ${WAX_TOP}V${WAX_FOOT}M43 ${WAX_TOP}V${WAX_FOOT}`));
  ctx.setLineDash([]);
  ctx.fillStyle = '#b98d3d';
  ctx.fill(new Path2D(`M10 ${WAX_FOOT}H50L46 ${WAX_FOOT + 7}H14z`));
  ctx.fillStyle = '#8a6523';
  ctx.fillRect(6, WAX_FOOT + 7, 48, 3.5);
  ctx.fillStyle = '#f0d28d';
  ctx.fillRect(10, WAX_FOOT, 40, 1);
}

/** The wax of a whole candle with its wick; what has burned is cut off below, so its top stays as it is. */
export function drawWax(ctx: CanvasRenderingContext2D): void {
  const wax = ctx.createLinearGradient(18, 0, 42, 0);
  wax.addColorStop(0, '#fbf3dc');
  wax.addColorStop(0.55, '#eadcb7');
  wax.addColorStop(1, '#b8a67c');
  ctx.fillStyle = wax;
  ctx.fill(new Path2D(`M18 ${WAX_TOP + 2}c2-4 5 1 9-1s7 1 10-1 5 0 5 2v${WAX_MOST}H18z`));
  ctx.strokeStyle = '#3a2a12';
  ctx.lineWidth = 1.8;
  ctx.stroke(new Path2D(`M30 ${WAX_TOP + 2}v-7`));
  ctx.lineCap = 'round';
  ctx.strokeStyle = 'rgb(255 255 255 / .7)';
  ctx.stroke(new Path2D(`M21.500 ${WAX_TOP + 5}c0 8 .5 13-.7 18`));
  ctx.strokeStyle = '#cdbb8d';
  ctx.lineWidth = 2.4;
  ctx.stroke(new Path2D(`M38.500 ${WAX_TOP + 4}c2 7-.5 11 1.300 17`));
}

export const FLAME_BOX = { width: 20, height: 36 } as const;

/** A flame, its foot at the middle of the lower edge. */
export function drawFlame(ctx: CanvasRenderingContext2D): void {
  ctx.fillStyle = '#ffc65c';
  ctx.fill(new Path2D('M10 1C16 10 19 18 17 27 15.500 33 12.500 35 10 35 7.500 35 4.500 33 3 27 1 18 4 10 10 1z'));
  ctx.fillStyle = '#fff4cf';
  ctx.fill(
    new Path2D(
      'M10 14C13 20 14.500 24 13.500 29 12.800 32.500 11.500 34 10 34 8.500 34 7.200 32.500 6.500 29 5.500 24 7 20 10 14z',
    ),
  );
}
