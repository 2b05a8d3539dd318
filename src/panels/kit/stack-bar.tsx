import type { Side, Suit } from '../../engine/vocabulary.ts';
import '../look/stack-bar.css';

export interface StackPart {
  readonly id: string;
  readonly name: string;
  readonly amount: number;
  /** As printed. */
  readonly shown: string;
  /** What fills it: a side's or a suit's pattern, or plain paper. */
  readonly fill: Side | Suit | 'plain';
}
export interface StackRow {
  readonly id: string;
  readonly name: string;
  readonly parts: readonly StackPart[];
}

const NARROWEST = 9;

const Part = ({ part, share }: { part: StackPart; share: number }) => (
  <li style={{ flexGrow: part.amount }} data-fill={part.fill} data-thin={share < NARROWEST}>
    <svg width="100%" height="100%" aria-hidden="true">
      {part.fill !== 'plain' && <rect width="100%" height="100%" fill={`url(#p-${part.fill})`} opacity=".55" />}
    </svg>
    <span>
      {part.name} <b>{part.shown}</b>
    </span>
  </li>
);

/** Wholes beside each other, cut into the same parts: whose compute, whose shares. */
export const StackBars = ({ rows }: { rows: readonly StackRow[] }) => (
  <dl className="stack-bars">
    {rows.map(({ id, name, parts }) => {
      const whole = parts.reduce((sum, part) => sum + part.amount, 0) || 1;
      return (
        <div key={id}>
          <dt>{name}</dt>
          <dd>
            <ul>
              {parts
                .filter((part) => part.amount > 0)
                .map((part) => (
                  <Part key={part.id} part={part} share={(part.amount / whole) * 100} />
                ))}
            </ul>
          </dd>
        </div>
      );
    })}
  </dl>
);
