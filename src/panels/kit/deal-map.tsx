import type { ReactNode } from 'react';
import type { Side } from '../../engine/vocabulary.ts';
import { decimal } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import { fix } from '../art/guilloche.ts';
import { dropTo } from './clear-drop.ts';
import { useNarrow } from './narrow.ts';
import '../look/charts.css';

/** A package in the plane of both worths, in points: to OpenAI, to Microsoft. */
export interface DealPoint {
  readonly openai: number;
  readonly microsoft: number;
}
export interface DealSolution extends DealPoint {
  /** Nash, Kalai–Smorodinsky, utilitarian. */
  readonly name: string;
}
export interface DealMapProps {
  /** The exact frontier, ordered from OpenAI's least to its most. */
  readonly frontier: readonly DealPoint[];
  readonly noDeal: DealPoint;
  /** Other packages, as a stipple. */
  readonly cloud?: readonly DealPoint[];
  readonly drafts: Readonly<Record<Side, readonly DealPoint[]>>;
  readonly solutions?: readonly DealSolution[];
  /** What was signed. */
  readonly yours?: { readonly point: DealPoint; readonly label: string };
  /** The contract that was really signed. */
  readonly history?: { readonly point: DealPoint; readonly label: string };
  /** What history made of it afterwards. */
  readonly later?: readonly { readonly point: DealPoint; readonly label: string }[];
  readonly width?: number;
  readonly height?: number;
  readonly label: string;
}

const MARGIN = { left: 46, right: 12, top: 10, bottom: 40 } as const;

interface Plane {
  readonly x: (worth: number) => number;
  readonly y: (worth: number) => number;
  readonly low: DealPoint;
  readonly high: DealPoint;
  readonly width: number;
  readonly height: number;
}

const planeOf = (props: DealMapProps & { width: number; height: number }): Plane => {
  const { frontier, noDeal, drafts, history, later = [], yours, width, height } = props;
  const named = [history, yours, ...later].flatMap((each) => each?.point ?? []);
  const all = [...frontier, noDeal, ...drafts.openai, ...drafts.microsoft, ...named];
  const ends = (of: (point: DealPoint) => number): { low: number; high: number } => {
    const values = all.map(of);
    return { low: Math.floor(Math.min(...values)) - 2, high: Math.ceil(Math.max(...values)) + 2 };
  };
  const across = ends((point) => point.openai);
  const up = ends((point) => point.microsoft);
  const room = { x: width - MARGIN.left - MARGIN.right, y: height - MARGIN.top - MARGIN.bottom };
  return {
    x: (worth) => fix(MARGIN.left + ((worth - across.low) / (across.high - across.low)) * room.x),
    y: (worth) => fix(height - MARGIN.bottom - ((worth - up.low) / (up.high - up.low)) * room.y),
    low: { openai: across.low, microsoft: up.low },
    high: { openai: across.high, microsoft: up.high },
    width,
    height,
  };
};

const fives = (low: number, high: number): number[] => {
  const step = high - low > 60 ? 20 : high - low > 36 ? 10 : 5;
  const first = Math.ceil(low / step) * step;
  return Array.from({ length: Math.floor((high - first) / step) + 1 }, (_, i) => first + i * step);
};

const Grid = ({ plane }: { plane: Plane }) => {
  const { x, y, low, high, width, height } = plane;
  const [right, floor] = [width - MARGIN.right, height - MARGIN.bottom];
  return (
    <>
      {fives(low.openai, high.openai).map((worth) => (
        <g key={`x${String(worth)}`}>
          <path d={`M${String(x(worth))} ${String(MARGIN.top)}V${String(floor)}`} className="chart-rule" />
          <text x={x(worth)} y={floor + 15} textAnchor="middle">
            {decimal(worth, 0)}
          </text>
        </g>
      ))}
      {fives(low.microsoft, high.microsoft).map((worth) => (
        <g key={`y${String(worth)}`}>
          <path d={`M${String(MARGIN.left)} ${String(y(worth))}H${String(right)}`} className="chart-rule" />
          <text x={MARGIN.left - 7} y={y(worth) + 4} textAnchor="end">
            {decimal(worth, 0)}
          </text>
        </g>
      ))}
      <path
        d={`M${String(MARGIN.left)} ${String(MARGIN.top)}V${String(floor)}H${String(right)}`}
        className="chart-axis"
      />
    </>
  );
};

const Axes = ({ plane: { width, height } }: { plane: Plane }) => (
  <g fontWeight="640">
    <text x={width - MARGIN.right} y={height - 6} textAnchor="end" style={{ fill: 'var(--openai-ink)' }}>
      {t('kit.worthTo', { side: t('common.openai') })}
    </text>
    <text
      transform={`translate(12 ${String(MARGIN.top)}) rotate(-90)`}
      textAnchor="end"
      style={{ fill: 'var(--microsoft-ink)' }}
    >
      {t('kit.worthTo', { side: t('common.microsoft') })}
    </text>
  </g>
);

const path = (plane: Plane, points: readonly DealPoint[]): string =>
  points.map((p, i) => `${i === 0 ? 'M' : 'L'}${String(plane.x(p.openai))} ${String(plane.y(p.microsoft))}`).join('');

/** What both would gain from: between the walk-away corner and the frontier. */
const Zone = ({ plane, frontier, noDeal }: { plane: Plane; frontier: readonly DealPoint[]; noDeal: DealPoint }) => {
  const inside = frontier.filter((p) => p.openai >= noDeal.openai && p.microsoft >= noDeal.microsoft);
  const left = { ...(inside[0] ?? noDeal), openai: noDeal.openai };
  const right = { ...(inside.at(-1) ?? noDeal), microsoft: noDeal.microsoft };
  const d = `${path(plane, [noDeal, left, ...inside, right])}Z`;
  return (
    <>
      <path d={d} fill="#f3e3b8" fillOpacity=".6" />
      <path d={d} fill="url(#p-zone)" />
    </>
  );
};

const Spots = ({ plane, cloud }: { plane: Plane; cloud: readonly DealPoint[] }) => (
  <path
    d={cloud.map((p) => `M${String(plane.x(p.openai))} ${String(plane.y(p.microsoft))}h0`).join('')}
    className="chart-ink"
    strokeOpacity=".4"
    strokeWidth="1.9"
    strokeLinecap="round"
  />
);

const Token = ({ x, y, side, number }: { x: number; y: number; side: Side; number: number }) => (
  <g>
    {side === 'openai' ? (
      <circle cx={x} cy={y} r="8" fill="var(--openai-ink)" stroke="#fff8ea" strokeWidth="1.2" />
    ) : (
      <rect
        x={x - 7.3}
        y={y - 7.3}
        width="14.6"
        height="14.6"
        fill="var(--microsoft-ink)"
        stroke="#fff8ea"
        strokeWidth="1.2"
      />
    )}
    <text x={x} y={y + 3.8} textAnchor="middle" style={{ fill: '#fff8ea', fontSize: 11.5, fontWeight: 700 }}>
      {number}
    </text>
  </g>
);

const Drafts = ({ plane, side, points }: { plane: Plane; side: Side; points: readonly DealPoint[] }) => (
  <>
    <path d={path(plane, points)} fill="none" stroke={`var(--${side}-ink)`} strokeWidth="1.3" />
    {points.map((p, i) => (
      <Token key={i} x={plane.x(p.openai)} y={plane.y(p.microsoft)} side={side} number={i + 1} />
    ))}
  </>
);

interface NamedProps {
  readonly plane: Plane;
  readonly point: DealPoint;
  readonly label: string;
  /** Where the words stand from the point, in pixels; a line leads to them. */
  readonly from: readonly [number, number];
  readonly children: ReactNode;
}

const Named = ({ plane, point, label, from: [dx, dy], children }: NamedProps) => {
  const [x, y] = [plane.x(point.openai), plane.y(point.microsoft)];
  const anchor = dx < -40 ? 'end' : dx > 0 ? 'start' : 'middle';
  return (
    <g>
      {Math.abs(dy) > 24 && (
        <path
          d={`M${String(x)} ${String(y)}l${String(dx)} ${String(dy - 11)}`}
          className="chart-ink"
          strokeWidth=".8"
        />
      )}
      <g transform={`translate(${String(x)} ${String(y)})`}>{children}</g>
      <text x={x + dx - (dx < -40 ? 4 : 0)} y={y + dy} textAnchor={anchor} className="chart-tag" fontWeight="640">
        {label}
      </text>
    </g>
  );
};

const STAR = Array.from({ length: 16 }, (_, i) => {
  const turn = (i / 16) * Math.PI * 2 - Math.PI / 2;
  const radius = i % 2 === 0 ? 12 : 7.4;
  return `${i === 0 ? 'M' : 'L'}${String(fix(radius * Math.cos(turn)))} ${String(fix(radius * Math.sin(turn)))}`;
}).join('');

/** Each solution's name stands off the frontier, one a little further out than the last. */
const Solutions = ({ plane, solutions, short }: { plane: Plane; solutions: readonly DealSolution[]; short: boolean }) =>
  solutions.map(({ name, openai, microsoft }, i) => {
    const [x, y, reach] = [plane.x(openai), plane.y(microsoft), 40 - i * 12];
    return (
      <g key={name}>
        <path d={`M${String(x)} ${String(y)}l22 ${String(-reach)}`} className="chart-ink" strokeWidth=".8" />
        <circle
          cx={x}
          cy={y}
          r="4.2"
          fill="#fbf6ea"
          className="chart-ink"
          strokeWidth="1.8"
          style={{ fill: '#fbf6ea' }}
        />
        <text x={x + 26} y={y - reach + 2} className="chart-tag" fontWeight="600">
          {short ? name.charAt(0).toUpperCase() : name}
        </text>
      </g>
    );
  });

/** Where the words of all points but one's own stand, downwards. */
const linesOf = ({ y }: Plane, { noDeal, history, later = [] }: DealMapProps): number[] => [
  y(noDeal.microsoft) + 18,
  ...(history === undefined ? [] : [y(history.point.microsoft) + 34]),
  ...later.map(({ point }) => y(point.microsoft) + 4),
];

/** Every package in the plane of both worths: drafts, the frontier, no deal, history, and what was signed. */
export const DealMap = (props: DealMapProps) => {
  const { frontier, noDeal, cloud = [], drafts, solutions = [], yours, history, later = [], label } = props;
  const narrow = useNarrow();
  const plane = planeOf({ ...(narrow ? { width: 346, height: 344 } : { width: 630, height: 366 }), ...props });
  const { width, height } = plane;
  const name = (words: string): string => (narrow ? (words.split(',')[0] ?? words) : words);
  const corner = { x: String(plane.x(noDeal.openai)), y: String(plane.y(noDeal.microsoft)) };
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      width="100%"
      role="img"
      aria-label={label}
    >
      <rect x={MARGIN.left} y={MARGIN.top} width={width - 58} height={height - 50} fill="#fffcf3" fillOpacity=".55" />
      <Grid plane={plane} />
      <Zone plane={plane} frontier={frontier} noDeal={noDeal} />
      <Spots plane={plane} cloud={cloud} />
      <path
        d={`M${corner.x} ${String(MARGIN.top)}V${String(height - 40)}M46 ${corner.y}H${String(width - 12)}`}
        className="chart-dashed"
      />
      <path d={path(plane, frontier)} className="chart-ink" strokeWidth="2.2" />
      <Drafts plane={plane} side="openai" points={drafts.openai} />
      <Drafts plane={plane} side="microsoft" points={drafts.microsoft} />
      <Solutions plane={plane} solutions={solutions} short={narrow} />
      <Named plane={plane} point={noDeal} label={t(narrow ? 'kit.noDealShort' : 'kit.noDeal')} from={[10, 18]}>
        <circle r="5" className="chart-dot" />
      </Named>
      {history && (
        <Named plane={plane} point={history.point} label={name(history.label)} from={[-60, 34]}>
          <path d="M0-11 10.5 0 0 11-10.5 0z" fill="#d9a441" stroke="var(--ink)" strokeWidth="1.4" />
          <text y="4" textAnchor="middle" className="serif chart-strong">
            H
          </text>
        </Named>
      )}
      {later.map((contract) => (
        <Named key={contract.label} plane={plane} point={contract.point} label={name(contract.label)} from={[13, 4]}>
          <path d="M0-9 8.5 0 0 9-8.5 0z" fill="#f3e3b8" stroke="var(--ink)" strokeWidth="1.4" />
        </Named>
      ))}
      {yours && (
        <Named
          plane={plane}
          point={yours.point}
          label={name(yours.label)}
          from={[-14, dropTo(plane.y(yours.point.microsoft), linesOf(plane, props))]}
        >
          <path d={`${STAR}Z`} fill="var(--ink)" stroke="#fff8ea" strokeWidth="1.6" />
        </Named>
      )}
      <Axes plane={plane} />
    </svg>
  );
};
