import { fix } from '../art/guilloche.ts';
import '../look/charts.css';

export interface SparkLineProps {
  readonly values: readonly number[];
  /** How many of them have happened; the rest are projected and dashed. */
  readonly known: number;
  readonly label: string;
  /** Names the lowest projected point. */
  readonly lowText?: string;
  readonly width?: number;
  readonly height?: number;
}

/** Room for the name of the lowest point, beside it. */
const LOW_ROOM = 62;

/** The lowest point's name, on the side where the line has already risen if there is room. */
const LowText = ({ at, width, text }: { at: { x: number; y: number }; width: number; text: string }) => {
  const after = at.x + LOW_ROOM <= width;
  return (
    <text
      x={after ? at.x + 7 : at.x - 7}
      y={at.y + 4}
      textAnchor={after ? 'start' : 'end'}
      className="chart-loss chart-low-text"
    >
      {text}
    </text>
  );
};

/** A number over the quarters, drawn small: solid as far as it is known. */
export const SparkLine = ({ values, known, label, lowText, width = 190, height = 52 }: SparkLineProps) => {
  const low = Math.min(...values);
  const span = Math.max(...values) - low || 1;
  const step = (width - 12) / Math.max(1, values.length - 1);
  const points = values.map((value, i) => ({
    x: fix(4 + i * step),
    y: fix(height - 10 - ((value - low) / span) * (height - 20)),
  }));
  const path = (part: typeof points): string => `M${part.map(({ x, y }) => `${String(x)} ${String(y)}`).join('L')}`;
  const now = points[known - 1];
  const lowest = points[values.indexOf(low)];
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      width={width}
      height={height}
      role="img"
      aria-label={label}
    >
      <path d={`M4 ${String(height - 4)}H${String(width)}`} className="chart-axis" />
      <g fill="none" className="chart-ink">
        <path d={path(points.slice(0, known))} strokeWidth="2" />
        <path d={path(points.slice(Math.max(0, known - 1)))} strokeWidth="1.3" strokeDasharray="3 2.5" />
      </g>
      {now && <circle cx={now.x} cy={now.y} r="3.2" className="chart-dot" />}
      {lowest && lowText !== undefined && (
        <>
          <circle cx={lowest.x} cy={lowest.y} r="2.8" className="chart-low" />
          <LowText at={lowest} width={width} text={lowText} />
        </>
      )}
    </svg>
  );
};
