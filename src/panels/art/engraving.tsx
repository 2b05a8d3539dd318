import { useId } from 'react';
import type { Suit } from '../../engine/vocabulary.ts';
import engravings from './engravings.json';
import '../look/engraving.css';

/** Vignettes cut for this game: a ruled sky, a paper subject, shade hatched in the suit's colour. */
export type EngravingName = keyof typeof engravings;

interface Plate {
  readonly body: string;
  readonly shade: string;
  readonly lines: string;
  readonly fine?: string;
}

/** Horizontal rules from `top` to `bottom`, `step` apart, across a plate 200 wide. */
const rules = (top: number, bottom: number, step: number): string =>
  Array.from({ length: Math.floor((bottom - top) / step) }, (_, i) => `M-100 ${String(top + i * step)}h400`).join('');

const SKY = rules(2, 68, 3.3);
const GREY = rules(1, 70, 2.6);
const HATCH = rules(0.5, 72, 1.7);
const INK = '#1a2136';

export interface EngravingProps {
  readonly name: EngravingName;
  /** Colours the shade; without it the plate is black. */
  readonly suit?: Suit | undefined;
  /** Show all of the plate, and let sky and ground run on beside it. */
  readonly whole?: boolean;
}

/** A picture at the head of a card or an article; the words beside it say all that it says. */
export const Engraving = ({ name, suit, whole = false }: EngravingProps) => {
  const id = useId();
  const { body, shade, lines, fine }: Plate = engravings[name];
  const ink = suit === undefined ? 'var(--ink)' : `var(--${suit}-ink)`;
  const fill = suit === undefined ? 'var(--ink-3)' : `var(--${suit}-fill)`;
  return (
    <svg
      className="engraving"
      viewBox="0 0 200 74"
      preserveAspectRatio={whole ? 'xMidYMax meet' : 'xMidYMax slice'}
      aria-hidden="true"
    >
      <defs>
        <clipPath id={`${id}b`}>
          <path d={body} />
        </clipPath>
        <clipPath id={`${id}s`}>
          <path d={shade} />
        </clipPath>
      </defs>
      <rect x="-100" y="-60" width="400" height="134" fill="#f1e7cf" />
      <path d={rules(-60, 2, 3.3) + SKY} stroke={INK} strokeOpacity=".62" strokeWidth=".55" />
      <path d={body} fill="#fbf6ea" stroke="#f1e7cf" strokeWidth="4" />
      <path d={body} fill="#fbf6ea" />
      <g clipPath={`url(#${id}b)`}>
        <path d={GREY} stroke={INK} strokeOpacity=".5" strokeWidth=".5" />
      </g>
      <g clipPath={`url(#${id}s)`}>
        <rect width="200" height="74" style={{ fill }} opacity=".5" />
        <path d={HATCH} style={{ stroke: ink }} strokeWidth=".8" />
      </g>
      <g fill="none" stroke={INK} strokeWidth="1.1" strokeLinecap="round" strokeLinejoin="round">
        <path d={body} />
        <path d={lines} />
      </g>
      {fine !== undefined && <path d={fine} fill="none" style={{ stroke: ink }} strokeWidth=".6" />}
      <path d="M-100 68h400v6h-400z" fill={INK} />
    </svg>
  );
};

/** Whether a name from content has a plate. */
export const isEngraving = (name: string): name is EngravingName => name in engravings;
/** Every plate's name. */
export const ENGRAVINGS: readonly EngravingName[] = Object.keys(engravings).filter(isEngraving);
