import type { Suit } from '../../engine/vocabulary.ts';
import icons from './icons.json';
import '../look/icon.css';

/** Names of the tools' pictures: solid shapes and strokes of 1.75 on a grid of 24, all drawn for this game. */
export type IconName = keyof typeof icons;

interface Drawing {
  readonly solid?: string;
  readonly line?: string;
}

/** A picture beside a word; never alone unless its control has a name of its own. */
export const Icon = ({ name, className = '' }: { name: IconName; className?: string }) => {
  const { solid, line }: Drawing = icons[name];
  return (
    <svg className={`icon ${className}`} viewBox="0 0 24 24" aria-hidden="true">
      {line !== undefined && (
        <path
          d={line}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.75"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
      {solid !== undefined && <path d={solid} fill="currentColor" fillRule="evenodd" />}
    </svg>
  );
};

/** A suit in its own outline: square, arch, circle or shield. `label` names it where no word stands beside it. */
export const SuitIcon = ({ suit, size = 22, label }: { suit: Suit; size?: number; label?: string }) => (
  <span
    className="suit"
    data-suit={suit}
    style={{ inlineSize: size, blockSize: size, fontSize: Math.round(size * 0.62) }}
    {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
  >
    <Icon name={suit} />
  </span>
);
