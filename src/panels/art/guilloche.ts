/** The line work of banknotes: closed rosettes, woven bands and the edge of a wax seal, as SVG path data. */

/** One decimal is enough at these sizes, and keeps paths short. */
export const fix = (value: number): number => Math.round(value * 10) / 10;

const point = (cx: number, cy: number, radius: number, turn: number): string =>
  `${String(fix(cx + radius * Math.cos(turn)))} ${String(fix(cy + radius * Math.sin(turn)))}`;

const closed = (steps: number, at: (turn: number) => string): string => {
  const points = Array.from({ length: steps }, (_, i) => at((i / steps) * Math.PI * 2));
  return `M${points.join('L')}Z`;
};

export interface RosetteShape {
  readonly cx: number;
  readonly cy: number;
  readonly radius: number;
  readonly lobes: number;
  /** Share of the radius that the lobes take, 0 to 1. */
  readonly depth: number;
  readonly phase?: number;
}

/** A closed curve of lobes around a centre; several with different phases make a guilloche. */
export const rosette = ({ cx, cy, radius, lobes, depth, phase = 0 }: RosetteShape): string =>
  closed(360, (turn) => point(cx, cy, radius * (1 - depth / 2 + (depth / 2) * Math.cos(lobes * turn + phase)), turn));

/** The same rosette turned `count` times through one lobe: the ground of a medal. */
export const weave = (shape: RosetteShape, count: number): string =>
  Array.from({ length: count }, (_, i) => rosette({ ...shape, phase: (i * Math.PI * 2) / count })).join('');

/** A band of `threads` sine waves that pinch and swell, `width` by `height`. */
export const band = (width: number, height: number, threads: number, waves: number): string => {
  const thread = (phase: number): string => {
    const steps = Math.floor(width / 3);
    const points = Array.from({ length: steps + 1 }, (_, i) => {
      const turn = ((i * 3) / width) * Math.PI * 2;
      const swell = Math.cos(turn * waves * 0.25 + phase * 0.5);
      return `${String(i * 3)} ${String(fix(height / 2 + (height / 2 - 1) * Math.sin(turn * waves + phase) * swell))}`;
    });
    return `M${points.join('L')}`;
  };
  return Array.from({ length: threads }, (_, i) => thread((i / threads) * Math.PI * 2)).join('');
};

/** The uneven rim of pressed wax in a 100 by 100 box; `seed` makes two rims differ. */
export const waxRim = (seed: number): string =>
  closed(72, (turn) => {
    const swell = 2.1 * Math.sin(3 * turn + seed) + 1.5 * Math.sin(5 * turn + seed * 2) + 0.9 * Math.sin(9 * turn + 1);
    return point(50, 50, 45 + swell, turn);
  });

/** A small wave, as OpenAI underlines: `count` humps of `step` units. */
export const wave = (x: number, y: number, step: number, count: number): string =>
  `M${String(x)} ${String(y)}q${String(step / 2)} ${String(-step / 2)} ${String(step)} 0${`t${String(step)} 0`.repeat(count - 1)}`;
