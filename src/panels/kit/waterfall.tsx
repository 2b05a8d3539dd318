import { fix, wave } from '../art/guilloche.ts';
import { t } from '../../text/text.ts';
import { useNarrow } from './narrow.ts';
import '../look/charts.css';

/** Why a number moved, and by how much. */
export interface Cause {
  readonly id: string;
  readonly name: string;
  readonly amount: number;
}
export interface WaterfallProps {
  readonly name: string;
  readonly opening: number;
  readonly closing: number;
  readonly causes: readonly Cause[];
  /** Prints an amount without its sign. */
  readonly print: (amount: number) => string;
  readonly height?: number;
  readonly width?: number;
}

const [WIDE, NARROW] = [450, 340];
const TOP = 15;
const MINUS = '−';

/** How wide a letter of a cause's name is, about. */
const LETTER = 6;
/** A word may be squeezed to this part of its width, and no further: it must stay legible. */
const TIGHTEST = 0.7;

/** Two short lines rather than one long, split where they come out most alike. */
const lines = (name: string, room: number): string[] => {
  const words = name.split(' ');
  if (name.length <= room || words.length === 1) return [name];
  const cuts = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  const longest = (pair: readonly string[]): number => Math.max(...pair.map((line) => line.length));
  return cuts.reduce((best, pair) => (longest(pair) < longest(best) ? pair : best));
};

/** A line that is longer than its column is squeezed into it, not laid over its neighbour. */
const squeezed = (line: string, column: number) =>
  line.length * LETTER <= column
    ? {}
    : { textLength: fix(Math.max(column - 3, line.length * LETTER * TIGHTEST)), lengthAdjust: 'spacingAndGlyphs' };

interface Bar {
  readonly key: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly kind: 'foot' | 'gain' | 'loss';
}

const barsOf = ({ opening, closing, causes, print }: WaterfallProps): Bar[] => {
  let level = opening;
  const steps = causes.map(({ id, name, amount }): Bar => {
    const from = level;
    level += amount;
    const kind = amount < 0 ? 'loss' : 'gain';
    return { key: id, name, from, to: level, text: (amount < 0 ? MINUS : '+') + print(Math.abs(amount)), kind };
  });
  return [
    { key: ':opening', name: t('kit.opening'), from: opening, to: opening, text: print(opening), kind: 'foot' },
    ...steps,
    { key: ':closing', name: t('kit.closing'), from: closing, to: closing, text: print(closing), kind: 'foot' },
  ];
};

interface Frame {
  readonly y: (value: number) => number;
  readonly base: number;
  readonly column: number;
  readonly thick: number;
}

const Column = ({ bar, x, frame }: { bar: Bar; x: number; frame: Frame }) => {
  const { y, base, thick } = frame;
  const top = Math.min(y(bar.from), y(bar.to));
  const left = fix(x - thick / 2);
  const tall = fix(Math.max(1.5, bar.kind === 'foot' ? base - top : Math.abs(y(bar.from) - y(bar.to))));
  return (
    <>
      {bar.kind === 'foot' && (
        <>
          <rect x={left} y={fix(top)} width={thick} height={tall} fill="var(--ink)" />
          <path d={wave(left - 1, base - 3, (thick + 2) / 4, 4)} fill="none" stroke="#f6eedd" strokeWidth="1.8" />
        </>
      )}
      {bar.kind === 'gain' && <rect x={left} y={fix(top)} width={thick} height={tall} fill="var(--gain)" />}
      {bar.kind === 'loss' && (
        <>
          <rect x={left} y={fix(top)} width={thick} height={tall} fill="#fbf6ea" />
          <rect x={left} y={fix(top)} width={thick} height={tall} fill="url(#p-loss)" stroke="var(--loss)" />
        </>
      )}
      <text x={x} y={fix(top - 4)} className={bar.kind === 'foot' ? 'chart-strong' : `chart-${bar.kind}`}>
        {bar.text}
      </text>
      {lines(bar.name, frame.column / LETTER).map((line, i) => (
        <text key={line} x={x} y={base + 12 + i * 12} className="chart-cause" {...squeezed(line, frame.column)}>
          {line}
        </text>
      ))}
    </>
  );
};

const frameOf = (bars: readonly Bar[], width: number, height: number): Frame => {
  const levels = bars.flatMap(({ from, to }) => [from, to]);
  const high = Math.max(...levels);
  const low = Math.min(...levels);
  const floor = low - ((high - low) * 0.3 || 1);
  const base = height - 29;
  const column = width / bars.length;
  const thick = Math.min(38, fix(column * 0.58));
  return { y: (value) => TOP + ((high - value) / (high - floor)) * (base - TOP), base, column, thick };
};

/** From opening to closing by causes. The feet are cut off: the scale does not begin at nothing. */
export const Waterfall = (props: WaterfallProps) => {
  const narrow = useNarrow();
  const { name, opening, closing, print, height = 92, width = narrow ? NARROW : WIDE } = props;
  const bars = barsOf(props);
  const frame = frameOf(bars, width, height);
  const spoken = bars
    .filter((bar) => bar.kind !== 'foot')
    .map((bar) => t('kit.changedBy', { cause: bar.name, amount: bar.text }));
  const label = [`${name}, ${t('kit.fromTo', { from: print(opening), to: print(closing) })}`, ...spoken].join('; ');
  return (
    <svg
      className="chart"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      width="100%"
      role="img"
      aria-label={label}
    >
      <g textAnchor="middle">
        <path d={`M0 ${String(frame.base)}h${String(width)}`} className="chart-axis" />
        {bars.slice(1).map((bar, i) => {
          const x = (i + 0.5) * frame.column;
          const y = String(fix(frame.y(bar.from)));
          return (
            <path
              key={bar.key}
              d={`M${String(fix(x + frame.thick / 2))} ${y}H${String(fix(x + frame.column + frame.thick / 2))}`}
              className="chart-ink"
              strokeWidth=".7"
              strokeDasharray="2 2"
            />
          );
        })}
        {bars.map((bar, i) => (
          <Column key={bar.key} bar={bar} x={fix((i + 0.5) * frame.column)} frame={frame} />
        ))}
      </g>
    </svg>
  );
};
