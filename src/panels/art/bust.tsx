import { useId } from 'react';
import type { Side } from '../../engine/vocabulary.ts';

const HEADS = [
  { head: 'M50 12c11 0 17 8 17 19 0 12-7 23-17 23s-17-11-17-23c0-11 6-19 17-19z', hair: '' },
  {
    head: 'M50 11c13-1 19 8 18 19-1 13-8 24-18 24s-17-11-18-24c-1-11 5-18 18-19z',
    hair: 'M30 52c-4-20-2-44 20-45 22 1 25 24 21 46 4-3 6-12 5-24C75 12 66 2 50 2S25 12 24 30c0 11 2 19 6 22z',
  },
] as const;
const SHOULDERS = 'M42 50h16v12c12 4 28 7 33 20 3 8 4 22 4 34H5c0-12 1-26 4-34 5-13 21-16 33-20z';

/** A negotiator by role: a faceless bust cut from its side's pattern, so that no real person is shown. */
export const Bust = ({ side, kind = 0, height = 88 }: { side: Side; kind?: 0 | 1; height?: number }) => {
  const id = useId();
  const { head, hair } = HEADS[kind];
  const glow = `var(--${side}-glow)`;
  return (
    <svg className="bust" viewBox="0 0 100 114" width={fixRatio(height)} height={height} aria-hidden="true">
      <defs>
        <clipPath id={id}>
          <path d={head} />
          <path d={SHOULDERS} />
          <path d={hair} />
        </clipPath>
        <linearGradient id={`${id}g`} x1="0" y1="0" x2="1" y2="1">
          <stop offset="0" style={{ stopColor: `var(--${side}-core)` }} />
          <stop offset="1" style={{ stopColor: `var(--${side}-rim)` }} />
        </linearGradient>
      </defs>
      <g clipPath={`url(#${id})`}>
        <rect width="100" height="116" fill={`url(#${id}g)`} />
        <rect width="100" height="116" fill={`url(#p-${side}-night)`} opacity=".34" />
      </g>
      <path d="M39 64 50 80l11-16M50 80v34" fill="none" style={{ stroke: glow }} strokeWidth="1.3" strokeOpacity=".8" />
      <path d="M47 82h6l3 20-6 8-6-8z" style={{ fill: glow }} opacity=".65" />
    </svg>
  );
};

const fixRatio = (height: number): number => Math.round((height * 100) / 114);
