import map from '../../../assets/map/us-map.json';

/** All that the map's data cover. */
export const GROUND = { left: -54, top: -199, right: 1890, bottom: 1027 } as const;

/** How clearly each contour of the sea shows, from the shore outwards. */
const SHALLOWS = [0.35, 0.32, 0.28, 0.24, 0.2, 0.16];

/** From the mockups' units to the plane's. */
const UNIT = 1.0565;

interface Shapes {
  readonly land: Path2D;
  readonly neighbours: Path2D;
  readonly seam: Path2D;
  readonly states: Path2D;
  readonly graticule: Path2D;
  readonly coast: readonly Path2D[];
}

function lines(lists: readonly (readonly number[])[], closed: boolean): Path2D {
  const path = new Path2D();
  for (const list of lists) {
    for (let index = 0; index + 1 < list.length; index += 2) {
      const x = list[index] ?? 0;
      const y = list[index + 1] ?? 0;
      if (index === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    }
    if (closed) path.closePath();
  }
  return path;
}

let made: Shapes | undefined;

function shapes(): Shapes {
  made ??= {
    land: lines(map.land, true),
    neighbours: lines(map.neighbours, true),
    seam: lines([map.seam], true),
    states: lines(map.states, false),
    graticule: lines(map.graticule, false),
    coast: map.coast.map((contour) => lines(contour, false)),
  };
  return made;
}

function drawSea(ctx: CanvasRenderingContext2D, { graticule, coast }: Shapes): void {
  const depth = ctx.createRadialGradient(886, 351, 0, 886, 351, 866);
  depth.addColorStop(0, '#15264f');
  depth.addColorStop(0.45, '#0e1b3c');
  depth.addColorStop(0.8, '#091229');
  depth.addColorStop(1, '#060b1a');
  ctx.fillStyle = depth;
  ctx.fillRect(GROUND.left - 8, GROUND.top - 8, 2000, 1300);
  ctx.strokeStyle = 'rgb(111 143 208 / .16)';
  ctx.lineWidth = 0.7 * UNIT;
  ctx.stroke(graticule);
  ctx.lineJoin = 'round';
  for (const [index, contour] of coast.entries()) {
    ctx.strokeStyle = `rgb(127 157 224 / ${SHALLOWS[index] ?? 0.16})`;
    ctx.stroke(contour);
  }
}

function drawLand(ctx: CanvasRenderingContext2D, { land, neighbours, seam, states }: Shapes, hairline: number): void {
  ctx.fillStyle = '#101d40';
  ctx.fill(neighbours, 'evenodd');
  ctx.strokeStyle = 'rgb(61 85 143 / .7)';
  ctx.lineWidth = 0.7 * UNIT;
  ctx.stroke(neighbours);
  ctx.fill(seam);
  ctx.strokeStyle = 'rgb(143 176 255 / .16)';
  ctx.lineWidth = 6 * UNIT;
  ctx.stroke(land);
  const light = ctx.createLinearGradient(415, 95, 660, 711);
  light.addColorStop(0, '#27407a');
  light.addColorStop(0.55, '#1d3263');
  light.addColorStop(1, '#182a56');
  ctx.fillStyle = light;
  ctx.fill(land, 'evenodd');
  ctx.strokeStyle = '#a9c0f2';
  ctx.lineWidth = hairline;
  ctx.stroke(land);
  ctx.strokeStyle = 'rgb(125 151 211 / .5)';
  ctx.lineWidth = 0.7 * UNIT;
  ctx.lineCap = 'round';
  ctx.setLineDash([0.7 * UNIT, 2.3 * UNIT]);
  ctx.stroke(states);
  ctx.setLineDash([]);
}

/** One dot a county, brighter where counties are small: settlement, seen from above. Square ones are drawn sooner. */
function drawLights(ctx: CanvasRenderingContext2D, square: boolean): void {
  const kinds = [
    { dots: map.lights.bright, width: 1.5, opacity: 0.64 },
    { dots: map.lights.middle, width: 1.15, opacity: 0.43 },
    { dots: map.lights.faint, width: 1, opacity: 0.29 },
  ];
  for (const { dots, width, opacity } of kinds) {
    const path = new Path2D();
    const radius = (width * UNIT) / 2;
    for (let index = 0; index + 1 < dots.length; index += 2) {
      // whole numbers of the plane lie between pixels: half a step brings a dot onto one
      const x = (dots[index] ?? 0) + 0.5;
      const y = (dots[index + 1] ?? 0) + 0.5;
      if (square) {
        path.rect(x - radius, y - radius, 2 * radius, 2 * radius);
        continue;
      }
      path.moveTo(x + radius, y);
      path.arc(x, y, radius, 0, Math.PI * 2);
    }
    ctx.fillStyle = `rgb(255 223 158 / ${opacity})`;
    ctx.fill(path);
  }
}

/** Above and below, the sea goes down into the dark before its data end. */
function drawEdges(ctx: CanvasRenderingContext2D): void {
  for (const [from, to] of [
    [GROUND.top + 110, GROUND.top],
    [GROUND.bottom - 130, GROUND.bottom],
  ] as const) {
    const dark = ctx.createLinearGradient(0, from, 0, to);
    dark.addColorStop(0, 'rgb(6 11 26 / 0)');
    dark.addColorStop(1, '#060b1a');
    ctx.fillStyle = dark;
    const top = Math.min(from, to > from ? from : to - 10);
    ctx.fillRect(GROUND.left - 8, top, 2000, Math.abs(to - from) + 20);
  }
}

/**
 * Draws the whole night map. The context is scaled to the plane; `hairline` is a coast's width there; `coarse` is a
 * drawing that only has to be there soon.
 */
export function drawGround(ctx: CanvasRenderingContext2D, hairline: number, coarse: boolean): void {
  const all = shapes();
  drawSea(ctx, all);
  drawLand(ctx, all, hairline);
  drawLights(ctx, coarse);
  drawEdges(ctx);
}
