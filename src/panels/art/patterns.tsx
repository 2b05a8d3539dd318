/**
 * The patterns that say suits and sides without colour, and the roughness of a stamp. Drawn once per page;
 * areas refer to them by `url(#p-NAME)`, on night by `url(#p-NAME-night)`.
 */
const DRAWN = {
  exclusivity: { d: 'M-1.5 1.5 1.5-1.5M0 6 6 0M4.5 7.5 7.5 4.5', width: 1.3, size: 6 },
  equity: { d: 'M0 1.5h6M0 4.5h6', width: 1.1, size: 6 },
  control: { d: 'M0 0 6 6M6 0 0 6', width: 0.9, size: 6 },
  microsoft: { d: 'M1.5 0v5M4 0v5', width: 1.1, size: 5 },
  openai: { d: 'M0 2.5q1.5-2 3 0t3 0M0 5.5q1.5-2 3 0t3 0', width: 1.05, size: 6 },
  loss: { d: 'M-1 1 1-1M0 5 5 0M4 6 6 4', width: 1.2, size: 5 },
} as const;

type Drawn = keyof typeof DRAWN;
const NAMES: readonly Drawn[] = ['exclusivity', 'equity', 'control', 'microsoft', 'openai'];

const Lines = ({ name, id, colour }: { name: Drawn; id: string; colour: string }) => {
  const { d, width, size } = DRAWN[name];
  return (
    <pattern id={id} width={size} height={size} patternUnits="userSpaceOnUse">
      <path d={d} fill="none" style={{ stroke: colour }} strokeWidth={width} />
    </pattern>
  );
};

const Dots = ({ id, colour }: { id: string; colour: string }) => (
  <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse">
    <path d="M.8.8h1.9v1.9H.8zM3.8 3.8h1.9v1.9H3.8z" style={{ fill: colour }} />
  </pattern>
);

export const Patterns = () => (
  <svg width="0" height="0" aria-hidden="true" style={{ position: 'absolute' }}>
    <defs>
      <Dots id="p-compute" colour="var(--compute-ink)" />
      <Dots id="p-compute-night" colour="var(--compute-glow)" />
      {NAMES.map((name) => (
        <Lines key={name} name={name} id={`p-${name}`} colour={`var(--${name}-ink)`} />
      ))}
      {NAMES.map((name) => (
        <Lines key={name} name={name} id={`p-${name}-night`} colour={`var(--${name}-glow)`} />
      ))}
      <Lines name="loss" id="p-loss" colour="var(--loss)" />
      <pattern id="p-zone" width={6} height={6} patternUnits="userSpaceOnUse">
        <path d={DRAWN.exclusivity.d} stroke="#b98d3d" strokeWidth=".7" strokeOpacity=".55" />
      </pattern>
      <filter id="rough" x="-5%" y="-5%" width="110%" height="110%">
        <feTurbulence type="fractalNoise" baseFrequency=".9" numOctaves="2" seed="4" result="n" />
        <feColorMatrix in="n" values="0 0 0 0 0  0 0 0 0 0  0 0 0 0 0  0 0 0 -5 3.3" result="holes" />
        <feDisplacementMap in="SourceGraphic" in2="n" scale="1.6" result="d" />
        <feComposite in="d" in2="holes" operator="in" />
      </filter>
    </defs>
  </svg>
);
