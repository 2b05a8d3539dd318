import { useId } from 'react';
import type { Side } from '../../engine/vocabulary.ts';
import { weave } from './guilloche.ts';

/** What tells the two tokens apart besides their colour: the letter, and the number of lobes. Colours for a canvas. */
export const MEDALS = {
  openai: { letter: 'O', lobes: 12, light: '#8c2011', dark: '#571008' },
  microsoft: { letter: 'M', lobes: 16, light: '#224b9b', dark: '#0f2557' },
} as const;

/** A side's round token: the ground of a banknote with one letter. The side's name always stands beside it. */
export const Medal = ({ side, size = 56 }: { side: Side; size?: number }) => {
  const id = useId();
  const { letter, lobes } = MEDALS[side];
  const glow = { stroke: `var(--${side}-glow)` };
  const core = { stopColor: `var(--${side}-core)` };
  const rim = `var(--${side}-rim)`;
  return (
    <svg className="medal" viewBox="0 0 100 100" width={size} height={size} aria-hidden="true">
      <defs>
        <radialGradient id={id} cx=".5" cy=".4" r=".65">
          <stop offset="0" style={core} />
          <stop offset="1" style={{ stopColor: rim }} />
        </radialGradient>
      </defs>
      <circle cx="50" cy="50" r="48" fill={`url(#${id})`} style={glow} strokeWidth="2" />
      <g fill="none" style={glow}>
        <circle cx="50" cy="50" r="43.5" strokeWidth=".8" strokeOpacity=".7" />
        <path d={weave({ cx: 50, cy: 50, radius: 41, lobes, depth: 0.34 }, 3)} strokeWidth=".75" strokeOpacity=".6" />
      </g>
      <circle cx="50" cy="50" r="26" style={{ ...glow, fill: rim }} strokeWidth="1" />
      <text x="50" y="59.5" textAnchor="middle" className="serif" fontWeight="600" fontSize="27" fill="#fff6ea">
        {letter}
      </text>
    </svg>
  );
};
