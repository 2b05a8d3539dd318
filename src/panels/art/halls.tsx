import { fix } from './guilloche.ts';

/** One block of 150 MW: at work, idle, or being built. */
export type HallState = 'lit' | 'dark' | 'wire';

/** Who owns a hall, said by its roof. */
export const ROOFS = {
  azure: 'var(--microsoft-glow)',
  oracle: '#f2c25b',
  coreweave: '#e7dcc2',
  google: '#d9c9a0',
  aws: '#c9b995',
  own: 'var(--openai-glow)',
} as const;
export type RoofOwner = keyof typeof ROOFS;

const DOWN = [0, 1] as const;
const ALONG = [0, 1, 2] as const;

interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const windows = (x: number, y: number, dx: number, dy: number, height: number): string =>
  DOWN.flatMap((row) =>
    ALONG.map((column) => {
      const along = (column + 0.5) / 3;
      return `M${String(fix(x + dx * along))} ${String(fix(y + dy * along + ((row + 0.62) * height) / 2.3))}h0`;
    }),
  ).join('');

/** A data hall in oblique view. */
const Hall = ({ x, y, scale, state, roof }: Place & { state: HallState; roof: string }) => {
  const [w, d, h] = [9 * scale, 4.5 * scale, 7.4 * scale];
  const top = `M${String(fix(x))} ${String(fix(y - h - d))}l${String(w)} ${String(d)}l${String(-w)} ${String(d)}l${String(-w)} ${String(-d)}z`;
  const left = `M${String(fix(x - w))} ${String(fix(y - h))}l${String(w)} ${String(d)}v${String(h)}l${String(-w)} ${String(-d)}z`;
  const right = `M${String(fix(x + w))} ${String(fix(y - h))}l${String(-w)} ${String(d)}v${String(h)}l${String(w)} ${String(-d)}z`;
  if (state === 'wire') {
    return (
      <path
        d={left + right + top}
        fill="#0d1936"
        fillOpacity=".75"
        style={{ stroke: roof }}
        strokeWidth=".7"
        strokeDasharray="1.6 1.2"
        strokeLinejoin="round"
      />
    );
  }
  const lit = state === 'lit';
  return (
    <g strokeLinecap="square" strokeWidth={1.35 * scale}>
      <path d={left} fill="#15264d" />
      <path d={right} fill="#0e1b3b" />
      <path d={top} style={{ fill: roof }} fillOpacity={lit ? 0.95 : 0.4} />
      <path d={windows(x - w, y - h, w, d, h)} stroke={lit ? '#ffd98a' : '#3a4d80'} />
      <path d={windows(x, y - h + d, w, -d, h)} stroke={lit ? '#ffbf4d' : '#2c3d6b'} />
    </g>
  );
};

/** Where the first to the eighth hall of a site stand on its oblique grid. */
const GRID = [
  [0, 0],
  [1, 0],
  [0, 1],
  [1, 1],
  [2, 0],
  [2, 1],
  [0, 2],
  [1, 2],
] as const;

/** A site's halls, back to front; at most eight are drawn. */
export const Halls = ({ x, y, scale, states, owner }: Place & { states: readonly HallState[]; owner: RoofOwner }) => {
  const cells = GRID.slice(0, states.length);
  const mean = (of: (cell: readonly [number, number]) => number): number =>
    cells.reduce((sum, cell) => sum + of(cell), 0) / Math.max(1, cells.length);
  const across = mean(([a, b]) => a - b);
  const deep = mean(([a, b]) => a + b);
  const [w, d] = [9 * scale * 1.17, 4.5 * scale * 1.17];
  return (
    <g>
      {cells
        .map(([a, b], i) => ({ a, b, state: states[i] ?? 'dark' }))
        .sort((one, two) => one.a + one.b - two.a - two.b)
        .map(({ a, b, state }) => (
          <Hall
            key={`${String(a)}-${String(b)}`}
            x={x + (a - b - across) * w}
            y={y + (a + b - deep) * d + 3 * scale}
            scale={scale}
            state={state}
            roof={ROOFS[owner]}
          />
        ))}
    </g>
  );
};

/** One hall as a legend's sign. */
export const HallSign = ({ state, owner }: { state: HallState; owner: RoofOwner }) => (
  <svg className="hall-sign" viewBox="-12 -12 24 18" width="26" height="18" aria-hidden="true">
    <Hall x={0} y={3} scale={0.85} state={state} roof={ROOFS[owner]} />
  </svg>
);
