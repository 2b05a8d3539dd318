import type { Side } from '../../engine/vocabulary.ts';
import type { CourseSheet } from '../../session/sheets/course-sheet.ts';
import { decimal } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import { fix } from '../art/guilloche.ts';
import { useNarrow } from '../kit/narrow.ts';
import '../look/charts.css';

/** Height of the curve's own field, and where luck stands under it. */
const CURVE = { top: 22, bottom: 138 } as const;
const LUCK = { axis: 164, reach: 16 } as const;
const HEIGHT = 208;
const LEFT = 30;

interface Field {
  readonly x: (at: number) => number;
  readonly y: (points: number) => number;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly width: number;
}

function fieldOf(course: CourseSheet, width: number): Field {
  const values = [...course.quarters.map(({ expected }) => expected), course.end];
  if (course.par !== undefined) values.push(course.par);
  const span = Math.max(...values) - Math.min(...values);
  const step = span > 30 ? 10 : span > 12 ? 5 : 2;
  const low = Math.floor(Math.min(...values) / step) * step;
  const high = Math.max(low + step, Math.ceil(Math.max(...values) / step) * step);
  const places = course.quarters.length + 1;
  return {
    x: (at) => fix(LEFT + ((at + 0.5) * (width - LEFT)) / places),
    y: (points) => fix(CURVE.bottom - ((points - low) / (high - low)) * (CURVE.bottom - CURVE.top)),
    low,
    high,
    step,
    width,
  };
}

const Rules = ({ field: { y, low, high, step, width } }: { field: Field }) =>
  Array.from({ length: Math.round((high - low) / step) + 1 }, (_, i) => low + i * step).map((points) => (
    <g key={points}>
      <path d={`M${String(LEFT)} ${String(y(points))}H${String(width)}`} className="chart-rule" />
      <text x={LEFT - 6} y={y(points) + 4} textAnchor="end">
        {decimal(points, 0)}
      </text>
    </g>
  ));

const Curve = ({ field, course, side }: { field: Field; course: CourseSheet; side: Side }) => {
  const { x, y } = field;
  const points = [...course.quarters.map(({ expected }) => expected), course.end].map((value, at) => ({
    x: x(at),
    y: y(value),
  }));
  const line = points.map((point) => `${String(point.x)} ${String(point.y)}`).join('L');
  const [floor, last] = [String(CURVE.bottom), String(points.at(-1)?.x ?? 0)];
  return (
    <g style={{ color: `var(--${side}-ink)` }}>
      <path
        d={`M${String(x(0))} ${floor}L${line}L${last} ${floor}Z`}
        fill={`url(#p-${side})`}
        opacity=".25"
        stroke="none"
      />
      <path d={`M${line}`} fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinejoin="round" />
      {points.map((point, at) => (
        <circle key={at} cx={point.x} cy={point.y} r="3" fill="currentColor" />
      ))}
    </g>
  );
};

/** What happened to the contract, on the quarter in which it did. */
const Marks = ({ field: { x }, course }: { field: Field; course: CourseSheet }) =>
  course.marks.map(({ at, name }, i) => (
    <g key={name}>
      <path d={`M${String(x(at))} 8V${String(CURVE.bottom)}`} className="chart-ink" strokeWidth=".9" />
      <text x={x(at) + 5} y={i === 0 ? 15 : 27} className="chart-tag" fontWeight="640">
        {name}
      </text>
    </g>
  ));

/** The dearest decisions, numbered as below the chart: several of a quarter in a row, clear of the luck's bars. */
const Flags = ({ field: { x, y }, course, flags }: { field: Field; course: CourseSheet; flags: readonly number[] }) =>
  flags.map((quarter, i) => {
    const above = flags.slice(0, i).filter((each) => each === quarter).length;
    const point = y(course.quarters[quarter]?.expected ?? course.end);
    const at = point > CURVE.bottom - 30 ? point - 19 - above * 21 : point + 19 + above * 21;
    return (
      <g key={i}>
        <circle cx={x(quarter)} cy={at} r="9.5" style={{ fill: 'var(--loss)' }} />
        <text
          x={x(quarter)}
          y={at + 4.4}
          textAnchor="middle"
          className="serif"
          style={{ fill: '#fff6e8', fontSize: 13, fontWeight: 700 }}
        >
          {i + 1}
        </text>
      </g>
    );
  });

const Luck = ({ field: { x, width }, course }: { field: Field; course: CourseSheet }) => {
  const most = Math.max(1, ...course.quarters.map(({ luck }) => Math.abs(luck)));
  return (
    <g>
      {course.quarters.map(({ quarter, luck }, at) => {
        const height = fix((Math.abs(luck) / most) * LUCK.reach);
        return (
          <rect
            key={quarter}
            x={x(at + 0.5) - 7}
            y={luck > 0 ? LUCK.axis - height : LUCK.axis}
            width="14"
            height={height}
            style={luck > 0 ? { fill: 'var(--gain)' } : { fill: '#fbf6ea', stroke: 'var(--loss)' }}
          />
        );
      })}
      <path d={`M${String(LEFT)} ${String(LUCK.axis)}H${String(width)}`} className="chart-axis" />
      <text x={LEFT - 6} y={LUCK.axis + 4} textAnchor="end" className="chart-cause">
        {t('debrief.luckMark')}
      </text>
    </g>
  );
};

const Dates = ({ field: { x }, course }: { field: Field; course: CourseSheet }) => (
  <>
    {course.quarters.map(({ quarter, short, year }, at) => (
      <g key={quarter}>
        <text x={x(at)} y={LUCK.axis + 31} textAnchor="middle">
          {short}
        </text>
        <text x={x(at)} y={LUCK.axis + 43} textAnchor="middle" className="chart-strong" fontSize="11">
          {year}
        </text>
      </g>
    ))}
    <text x={x(course.quarters.length)} y={LUCK.axis + 31} textAnchor="middle">
      {t('debrief.courseEnd')}
    </text>
  </>
);

const ParLine = ({ field: { y, width }, par }: { field: Field; par: number }) => (
  <>
    <path d={`M${String(LEFT)} ${String(y(par))}H${String(width)}`} className="chart-dashed" />
    <text x={width} y={y(par) + 14} textAnchor="end" className="chart-tag">
      {t('debrief.parMark', { par: decimal(par) })}
    </text>
  </>
);

/** The expected score as each quarter began, and what luck brought between. */
export const CourseChart = ({
  course,
  side,
  flags,
}: {
  course: CourseSheet;
  side: Side;
  /** Quarters of the dearest decisions. */
  flags: readonly number[];
}) => {
  const width = useNarrow() ? 346 : 612;
  const field = fieldOf(course, width);
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${String(width)} ${String(HEIGHT)}`}
      width="100%"
      role="img"
      aria-label={course.label}
    >
      <Rules field={field} />
      <Curve field={field} course={course} side={side} />
      {course.par !== undefined && <ParLine field={field} par={course.par} />}
      <Marks field={field} course={course} />
      <Flags field={field} course={course} flags={flags} />
      <Luck field={field} course={course} />
      <Dates field={field} course={course} />
    </svg>
  );
};
