import { useId } from 'react';
import type { Side } from '../../engine/vocabulary.ts';
import { rosette, waxRim } from './guilloche.ts';

const WAX = {
  openai: { light: '#d9331f', body: '#a3150f', shade: '#5e0a08', shine: '#ffb7a0', rim: 0.6 },
  microsoft: { light: '#3f6ac0', body: '#1f4694', shade: '#0d2250', shine: '#b9d2ff', rim: 2.1 },
  brass: { light: '#d9a441', body: '#a5741d', shade: '#5b3d0b', shine: '#ffe9b8', rim: 0.6 },
} as const;

export interface WaxSealProps {
  readonly wax: Side | 'brass';
  /** One or two letters pressed into the wax. */
  readonly letter: string;
  readonly size?: number;
  /** Degrees; a seal is never struck quite straight. */
  readonly tilt?: number;
  /** What the seal says; without it the seal is only decoration. */
  readonly label?: string;
}

/** Wax on paper: a promise made by a side, or by the house. */
export const WaxSeal = ({ wax, letter, size = 84, tilt = -8, label }: WaxSealProps) => {
  const id = useId();
  const { light, body, shade, shine, rim } = WAX[wax];
  const edge = waxRim(rim);
  const ring = { cx: 50, cy: 50, radius: 28, lobes: 14, depth: 0.26 };
  return (
    <svg
      className="wax-seal"
      viewBox="0 0 100 100"
      width={size}
      height={size}
      style={{ transform: `rotate(${String(tilt)}deg)` }}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <defs>
        <radialGradient id={`${id}a`} cx=".36" cy=".3" r=".85">
          <stop offset="0" stopColor={light} />
          <stop offset=".6" stopColor={body} />
          <stop offset="1" stopColor={shade} />
        </radialGradient>
        <radialGradient id={`${id}b`} cx=".62" cy=".68" r=".75">
          <stop offset="0" stopColor={light} />
          <stop offset="1" stopColor={shade} />
        </radialGradient>
      </defs>
      <path d={edge} fill={shade} transform="translate(1.2 2.2)" opacity=".55" />
      <path d={edge} fill={`url(#${id}a)`} />
      <path d={edge} fill="none" stroke={shine} strokeOpacity=".35" transform="translate(1.75 1.75) scale(.965)" />
      <circle cx="50" cy="50" r="31.5" fill={`url(#${id}b)`} stroke={shade} strokeWidth="2.2" strokeOpacity=".75" />
      <g fill="none" stroke={shine} strokeLinecap="round">
        <path d="M22 64a31.5 31.5 0 0 0 50 8" strokeOpacity=".5" strokeWidth="1.6" />
        <path d={rosette(ring) + rosette({ ...ring, phase: Math.PI })} strokeOpacity=".28" strokeWidth=".7" />
      </g>
      <g className="serif" fontWeight="600" fontSize="25" textAnchor="middle">
        <text x="50.8" y="59.4" fill={shade} fillOpacity=".8">
          {letter}
        </text>
        <text x="50" y="58.4" fill={shine} fillOpacity=".92">
          {letter}
        </text>
      </g>
      <ellipse cx="33" cy="20" rx="13" ry="4.5" fill="#fff" opacity=".2" transform="rotate(-32 33 20)" />
    </svg>
  );
};
