import type { Side } from '../../engine/vocabulary.ts';
import { band, fix, weave } from './guilloche.ts';

/** The small things on a desk: clip, tape, pen strokes, the woven band of a letterhead. */

/** Holds a memorandum: signed by both, binding neither. */
export const PaperClip = () => (
  <svg className="paper-clip" width="26" height="64" viewBox="0 0 26 64" aria-hidden="true">
    <g fill="none" strokeLinecap="round">
      <path d="M19 16v32a6 6 0 0 1-12 0V11a8 8 0 0 1 16 0v40a10 10 0 0 1-20 0V18" stroke="#8f99b3" strokeWidth="2.6" />
      <path d="M18.4 15.6v32a6 6 0 0 1-12 0v-37a8 8 0 0 1 16 0" stroke="#dfe5f2" />
    </g>
  </svg>
);

/** Binds an agreement: red tape through three eyelets, as long as its sheet. */
export const RedTape = () => (
  <span className="red-tape" aria-hidden="true">
    <i />
    <i />
    <i />
  </span>
);

const STROKES = {
  openai:
    'M14 40C30 30 44 8 36 6S14 34 26 36 52 14 60 14s-12 20-2 20 12-14 20-14-8 14 2 14S98 4 106 6 78 44 88 44s20-26 34-24-4 14 8 12 26-14 50-12',
  microsoft:
    'M8 46C24 40 40 12 34 8S26 44 36 46s14-26 22-26-8 26 4 24 8-30 18-28-8 28 6 26 16-36 26-32-18 40-6 38 22-26 36-24 10 12 34 6',
} as const;

/** A flourish where a side signs: a pen's movement, not a name. */
export const PenStroke = ({ side, inInk = false }: { side: Side; inInk?: boolean }) => (
  <svg className="pen-stroke" width="190" height="52" viewBox="0 0 190 52" aria-hidden="true">
    <path
      d={STROKES[side]}
      fill="none"
      style={{ stroke: inInk ? `var(--${side}-ink)` : 'var(--ink)' }}
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);

/** The woven band at the head of a board's letter; takes the colour of the text around it. */
export const GuillocheBand = ({ width = 600, height = 24 }: { width?: number; height?: number }) => (
  <svg
    className="guilloche-band"
    viewBox={`0 0 ${String(width)} ${String(height)}`}
    height={height}
    preserveAspectRatio="none"
    aria-hidden="true"
  >
    <path d={band(width, height, 6, fix(width / 30))} fill="none" stroke="currentColor" strokeWidth=".7" />
  </svg>
);

/** The back of a mandate: rings of rosettes around an empty middle. */
export const MandateBack = () => (
  <svg className="mandate-back-art" viewBox="0 0 130 92" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
    <path
      d={[64, 52, 40, 28].map((radius) => weave({ cx: 65, cy: 46, radius, lobes: 18, depth: 0.3 }, 3)).join('')}
      fill="none"
      style={{ stroke: 'var(--side-glow)' }}
      strokeWidth=".7"
      strokeOpacity=".75"
    />
  </svg>
);
