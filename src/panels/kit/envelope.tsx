import type { Side } from '../../engine/vocabulary.ts';
import { MEDALS } from '../art/medal.tsx';
import { WaxSeal } from '../art/wax-seal.tsx';
import '../look/envelope.css';

export interface EnvelopeProps {
  readonly side: Side;
  /** On the front, while sealed: `To be opened in Q3 2028`. */
  readonly front: string;
  /** What was written inside, once it is open. */
  readonly lines?: readonly { readonly name: string; readonly value: string }[];
}

/** The sealed envelope: what was hoped for before the first quarter. Opened, its slip stands out of it. */
export const Envelope = ({ side, front, lines }: EnvelopeProps) => (
  <div className="envelope" data-side={side} data-open={lines !== undefined}>
    {lines && (
      <dl className="paper envelope-note">
        {lines.map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    )}
    <p className="envelope-front">
      <span>{front}</span>
      <WaxSeal wax={side} letter={MEDALS[side].letter} size={64} />
    </p>
  </div>
);
