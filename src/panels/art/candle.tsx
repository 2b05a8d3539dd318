import { useId } from 'react';
import '../look/candle.css';

export interface CandleProps {
  /** 0 to 100. */
  readonly patience: number;
  readonly height?: number;
  /** Says the number; the candle is a picture of it. */
  readonly label: string;
}

/** Patience as a candle: what has burned stays as a dotted outline. */
export const Candle = ({ patience, height = 108, label }: CandleProps) => {
  const id = useId();
  const length = (66 * Math.max(0, Math.min(100, patience))) / 100;
  const top = 92 - length;
  return (
    <svg
      className="candle"
      viewBox="0 0 46 108"
      width={(height * 46) / 108}
      height={height}
      role="img"
      aria-label={label}
    >
      <defs>
        <linearGradient id={id} x1="0" x2="1">
          <stop offset="0" stopColor="#fbf3dc" />
          <stop offset=".55" stopColor="#eadcb7" />
          <stop offset="1" stopColor="#b8a67c" />
        </linearGradient>
        <radialGradient id={`${id}g`}>
          <stop offset="0" stopColor="#ffd27a" stopOpacity=".65" />
          <stop offset="1" stopColor="#ff9a3a" stopOpacity="0" />
        </radialGradient>
      </defs>
      <path d="M12 26v66M34 26v66" stroke="#6f83b6" strokeDasharray="1 3" />
      <g className="candle-wax" style={{ transform: `translateY(${String(top)}px)` }}>
        {patience > 0 && <circle cx="23" cy="-9" r="22" fill={`url(#${id}g)`} />}
        <path d={`M14 2c1-3 3 1 6-1s5 1 8-1 4 0 4 2v${String(length)}H14z`} fill={`url(#${id})`} />
        <path d="M23 1v-4" stroke="#3a2a12" strokeWidth="1.4" />
        {length > 16 && (
          <g fill="none" strokeLinecap="round">
            <path d="M16.5 4c0 6 .4 10-.6 14" stroke="#fff" strokeOpacity=".7" strokeWidth="1.4" />
            <path d="M30.5 3c1.600 5-.4 8 1 13" stroke="#cdbb8d" strokeWidth="2" />
          </g>
        )}
        {patience > 0 && (
          <g className="flame">
            <path d="M23-16c4 5 4.500 9 0 13.500-4.500-4.500-4-8.500 0-13.500z" fill="#ffc65c" />
            <path d="M23-9c1.800 2.300 2 4.200 0 6.200-2-2-1.800-3.900 0-6.200z" fill="#fff4cf" />
          </g>
        )}
      </g>
      <path d="M6 92h34l-3 6H9z" fill="#b98d3d" />
      <path d="M3 98h40v3H3z" fill="#8a6523" />
      <path d="M6 92h34" stroke="#f0d28d" />
    </svg>
  );
};
