import { fix } from '../art/guilloche.ts';
import { ROOFS } from '../art/halls.tsx';
import type { RoofOwner } from '../art/halls.tsx';
import { megawatts } from '../../text/numbers.ts';
import '../look/compute-river.css';

export interface RiverSource {
  readonly id: string;
  readonly name: string;
  readonly mw: number;
  readonly owner: RoofOwner;
}
export interface RiverUse {
  readonly id: string;
  readonly name: string;
  readonly mw: number;
  /** What it brings: `Capability +4.1`. */
  readonly gives?: string;
}
export interface ComputeRiverProps {
  readonly sources: readonly RiverSource[];
  readonly uses: readonly RiverUse[];
  /** The whole in words, for those who listen. */
  readonly label: string;
}

const [WIDTH, HEIGHT, LEFT, RIGHT, GAP] = [586, 300, 112, 392, 18];

interface Band {
  readonly y: number;
  readonly h: number;
}

/** Where each part stands in a column that is drawn to one scale. */
const stacked = (amounts: readonly number[], scale: number): Band[] => {
  let y = 8;
  return amounts.map((mw) => {
    const band = { y, h: mw * scale };
    y += band.h + GAP;
    return band;
  });
};

interface Stream {
  readonly key: string;
  readonly colour: string;
  readonly from: number;
  readonly to: number;
  readonly h: number;
}

/** Every source feeds every use in proportion. */
const streamsOf = ({ sources, uses }: ComputeRiverProps, left: readonly Band[], right: readonly Band[]): Stream[] => {
  const all = Math.max(
    1,
    uses.reduce((sum, use) => sum + use.mw, 0),
  );
  const taken = right.map(() => 0);
  return sources.flatMap((source, i) => {
    let given = 0;
    return uses.map((use, j) => {
      const h = (left[i]?.h ?? 0) * (use.mw / all);
      const from = (left[i]?.y ?? 0) + given;
      const to = (right[j]?.y ?? 0) + (taken[j] ?? 0);
      given += h;
      taken[j] = (taken[j] ?? 0) + h;
      return { key: `${source.id}-${use.id}`, colour: ROOFS[source.owner], from, to, h };
    });
  });
};

const curve = (from: number, to: number): string => {
  const middle = String((LEFT + RIGHT) / 2);
  return `M${String(LEFT)} ${String(fix(from))}C${middle} ${String(fix(from))} ${middle} ${String(fix(to))} ${String(RIGHT)} ${String(fix(to))}`;
};

const StreamShape = ({ stream }: { stream: Stream }) => {
  const { from, to, h, colour } = stream;
  const middle = String((LEFT + RIGHT) / 2);
  const back = `v${String(fix(h))}C${middle} ${String(fix(to + h))} ${middle} ${String(fix(from + h))} ${String(LEFT)} ${String(fix(from + h))}z`;
  const rows = Math.max(1, Math.round(h / 13));
  return (
    <>
      <path d={curve(from, to) + back} style={{ fill: colour }} fillOpacity=".25" />
      {Array.from({ length: h < 1 ? 0 : rows }, (_, k) => {
        const at = ((k + 0.5) * h) / rows;
        return (
          <path
            key={k}
            className="packets river-packets"
            d={curve(from + at, to + at)}
            style={{ stroke: colour, animationDelay: `${String(-k * 0.37)}s` }}
          />
        );
      })}
    </>
  );
};

const Source = ({ source, band }: { source: RiverSource; band: Band }) => (
  <>
    <rect x={LEFT - 9} y={band.y} width="9" height={Math.max(1, band.h)} style={{ fill: ROOFS[source.owner] }} />
    <g textAnchor="end">
      <text x={LEFT - 18} y={band.y + band.h / 2 - 1} className="river-name">
        {source.name}
      </text>
      <text x={LEFT - 18} y={band.y + band.h / 2 + 15} className="river-mw">
        {megawatts(source.mw)}
      </text>
    </g>
  </>
);

const Use = ({ use, band }: { use: RiverUse; band: Band }) => (
  <>
    <rect x={RIGHT} y={band.y} width="9" height={Math.max(1, band.h)} fill="#fbf6ea" />
    <text x={RIGHT + 20} y={band.y + band.h / 2 - 3} className="river-name">
      {use.name}
    </text>
    <text x={RIGHT + 20} y={band.y + band.h / 2 + 13} className="river-mw">
      {megawatts(use.mw)}
    </text>
    <text x={WIDTH} y={band.y + band.h / 2 + 5} textAnchor="end" className="river-gives">
      {use.gives}
    </text>
  </>
);

/** Where compute comes from and what it is spent on: one river, drawn to scale in megawatts. */
export const ComputeRiver = (props: ComputeRiverProps) => {
  const { sources, uses, label } = props;
  const all = Math.max(
    1,
    sources.reduce((sum, { mw }) => sum + mw, 0),
  );
  const most = Math.max(sources.length, uses.length);
  const scale = (HEIGHT - 12 - GAP * most) / all;
  const left = stacked(
    sources.map(({ mw }) => mw),
    scale,
  );
  const right = stacked(
    uses.map(({ mw }) => mw),
    scale,
  );
  return (
    <svg className="river" viewBox={`0 0 ${String(WIDTH)} ${String(HEIGHT)}`} role="img" aria-label={label}>
      {streamsOf(props, left, right).map((stream) => (
        <StreamShape key={stream.key} stream={stream} />
      ))}
      {sources.map((source, i) => (
        <Source key={source.id} source={source} band={left[i] ?? { y: 0, h: 0 }} />
      ))}
      {uses.map((use, i) => (
        <Use key={use.id} use={use} band={right[i] ?? { y: 0, h: 0 }} />
      ))}
    </svg>
  );
};
