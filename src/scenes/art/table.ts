/** The room at night, in the light of a lamp above the middle. */
export function drawWall(ctx: CanvasRenderingContext2D, width: number, height: number, foot: number): void {
  const wall = ctx.createLinearGradient(0, 0, 0, height);
  wall.addColorStop(0, '#0b1533');
  wall.addColorStop(1, '#070d1f');
  ctx.fillStyle = wall;
  ctx.fillRect(0, 0, width, height);
  panelling(ctx, width, foot);
  const lamp = ctx.createRadialGradient(width / 2, foot, 0, width / 2, foot, width * 0.4);
  lamp.addColorStop(0, 'rgb(122 78 26 / .55)');
  lamp.addColorStop(0.5, 'rgb(92 58 24 / .22)');
  lamp.addColorStop(1, 'rgb(60 40 30 / 0)');
  ctx.fillStyle = lamp;
  ctx.fillRect(0, 0, width, height);
}

/** The table's edge, of its own height. */
export function drawEdge(ctx: CanvasRenderingContext2D, width: number, height: number): void {
  const wood = ctx.createLinearGradient(0, 0, 0, height);
  wood.addColorStop(0, '#5a3d22');
  wood.addColorStop(0.3, '#3d2814');
  wood.addColorStop(1, '#1b1109');
  ctx.fillStyle = wood;
  ctx.fillRect(0, 0, width, height);
  const light = ctx.createRadialGradient(width / 2, 0, 0, width / 2, 0, width * 0.36);
  light.addColorStop(0, 'rgb(255 214 140 / .3)');
  light.addColorStop(1, 'rgb(255 190 96 / 0)');
  ctx.fillStyle = light;
  ctx.fillRect(0, 0, width, height);
  ctx.fillStyle = 'rgb(240 210 141 / .55)';
  ctx.fillRect(0, 0, width, 1);
}

/** Panels of the wall, hardly seen. */
function panelling(ctx: CanvasRenderingContext2D, width: number, foot: number): void {
  ctx.strokeStyle = 'rgb(115 140 200 / .1)';
  ctx.lineWidth = 1;
  const panel = 132;
  const first = ((width / 2) % panel) - panel * 1.5;
  for (let x = first; x < width; x += panel) ctx.strokeRect(x + 8.5, 10.5, panel - 16, foot - 22);
}
