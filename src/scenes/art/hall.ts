/** A data hall: a block in oblique view. Lit has power, dark stands idle, wire is being built. */
export const HALL_STATES = ['lit', 'dark', 'wire'] as const;
export type HallState = (typeof HALL_STATES)[number];

/** Half its width, half its depth and its height, in hall units. */
const WIDTH = 9;
const DEPTH = 4.5;
const HEIGHT = 7.4;

/** The box that a hall needs around its foot, in hall units: to the left and right, above and below. */
export const HALL_BOX = { side: 10, above: 13, below: 6 } as const;

type Corner = readonly [number, number];

function face(ctx: CanvasRenderingContext2D, corners: readonly Corner[]): void {
  ctx.beginPath();
  for (const [x, y] of corners) ctx.lineTo(x, y);
  ctx.closePath();
}

const TOP: readonly Corner[] = [
  [0, -HEIGHT - DEPTH],
  [WIDTH, -HEIGHT],
  [0, -HEIGHT + DEPTH],
  [-WIDTH, -HEIGHT],
];
const LEFT: readonly Corner[] = [
  [-WIDTH, -HEIGHT],
  [0, -HEIGHT + DEPTH],
  [0, DEPTH],
  [-WIDTH, 0],
];
const RIGHT: readonly Corner[] = [
  [WIDTH, -HEIGHT],
  [0, -HEIGHT + DEPTH],
  [0, DEPTH],
  [WIDTH, 0],
];

function windows(ctx: CanvasRenderingContext2D, x: number, y: number, slope: number, colour: string): void {
  const size = 1.35;
  ctx.fillStyle = colour;
  for (const row of [0, 1]) {
    for (const column of [0, 1, 2]) {
      const along = (column + 0.5) / 3;
      const wx = x + WIDTH * along;
      const wy = y + slope * along + ((row + 0.62) * HEIGHT) / 2.3;
      ctx.fillRect(wx - size / 2, wy - size / 2, size, size);
    }
  }
}

function wireframe(ctx: CanvasRenderingContext2D, roof: string): void {
  ctx.fillStyle = 'rgb(13 25 54 / .75)';
  ctx.strokeStyle = roof;
  ctx.lineWidth = 0.7;
  ctx.setLineDash([1.6, 1.2]);
  for (const corners of [LEFT, RIGHT, TOP]) {
    face(ctx, corners);
    ctx.fill();
    ctx.stroke();
  }
  ctx.setLineDash([]);
}

/** Draws a hall with its foot at the origin. The context is scaled to hall units. */
export function drawHall(ctx: CanvasRenderingContext2D, state: HallState, roof: string): void {
  ctx.lineJoin = 'round';
  if (state === 'wire') {
    wireframe(ctx, roof);
    return;
  }
  const lit = state === 'lit';
  face(ctx, LEFT);
  ctx.fillStyle = '#15264d';
  ctx.fill();
  face(ctx, RIGHT);
  ctx.fillStyle = '#0e1b3b';
  ctx.fill();
  face(ctx, TOP);
  ctx.globalAlpha = lit ? 0.95 : 0.4;
  ctx.fillStyle = roof;
  ctx.fill();
  ctx.globalAlpha = 1;
  windows(ctx, -WIDTH, -HEIGHT, DEPTH, lit ? '#ffd98a' : '#3a4d80');
  windows(ctx, 0, -HEIGHT + DEPTH, -DEPTH, lit ? '#ffbf4d' : '#2c3d6b');
}

/** Where each of so many halls stands around its place, in hall units, from back to front. */
export function hallCells(count: number): { x: number; y: number }[] {
  const across = count <= 8 ? 2 : Math.ceil(Math.sqrt(count));
  const cells: { column: number; row: number }[] = [];
  for (let index = 0; index < count; index += 1) {
    const second = across === 2 && (index === 4 || index === 5);
    if (second) cells.push({ column: 2, row: index - 4 });
    else if (across === 2 && index > 5) cells.push({ column: index - 6, row: 2 });
    else cells.push({ column: index % across, row: Math.floor(index / across) });
  }
  const mean = (of: (cell: { column: number; row: number }) => number): number =>
    cells.reduce((sum, cell) => sum + of(cell), 0) / Math.max(1, count);
  const middleX = mean(({ column, row }) => column - row);
  const middleY = mean(({ column, row }) => column + row);
  return cells
    .toSorted((a, b) => a.column + a.row - (b.column + b.row))
    .map(({ column, row }) => ({
      x: (column - row - middleX) * WIDTH * 1.17,
      y: (column + row - middleY) * DEPTH * 1.17 + 3,
    }));
}
