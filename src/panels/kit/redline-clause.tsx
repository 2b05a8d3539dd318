import type { ReactNode } from 'react';
import type { Side } from '../../engine/vocabulary.ts';
import { Icon } from '../art/icon.tsx';
import type { IconName } from '../art/icon.tsx';
import { signed } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import { acrossFrom } from './side-names.ts';
import '../look/redline-clause.css';

/** A piece of a clause: plain words, or words that a side struck out or wrote in. */
export type Wording =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'struck' | 'written'; readonly text: string; readonly by: Side };

export type ClauseMark =
  | { readonly kind: 'agreed' }
  | { readonly kind: 'firm'; readonly by: Side }
  | { readonly kind: 'note'; readonly icon: IconName; readonly text: string };

export interface RedlineClauseProps {
  /** Whose eyes read it: `toYou` is worth to this side. */
  readonly side: Side;
  readonly number: number;
  readonly name: string;
  readonly wording: readonly Wording[];
  /** What the change gives each side, in points; or a mark when nothing moved. */
  readonly worth?: { readonly toYou: number; readonly toThem: number };
  readonly mark?: ClauseMark;
  /** Opens the clause for editing; the ladder is its child then. */
  readonly onEdit?: () => void;
  readonly open?: boolean;
  readonly children?: ReactNode;
}

/** Words with their changes, each in the ink and the underline of who made it. */
export const Redline = ({ wording }: { wording: readonly Wording[] }) =>
  wording.map((piece) => {
    if (piece.kind === 'plain') return piece.text;
    const key = `${piece.kind}-${piece.by}-${piece.text}`;
    return piece.kind === 'struck' ? (
      <del key={key} data-side={piece.by}>
        {piece.text}
      </del>
    ) : (
      <ins key={key} data-side={piece.by}>
        {piece.text}
      </ins>
    );
  });

const Mark = ({ mark }: { mark: ClauseMark }) => {
  const icon = mark.kind === 'agreed' ? 'check' : mark.kind === 'firm' ? 'pin' : mark.icon;
  const text =
    mark.kind === 'agreed'
      ? t('kit.agreed')
      : mark.kind === 'firm'
        ? t('kit.firm', { side: t(`common.${mark.by}`) })
        : mark.text;
  return (
    <span
      className="clause-mark"
      data-firm={mark.kind === 'firm'}
      data-side={mark.kind === 'firm' ? mark.by : undefined}
    >
      <Icon name={icon} />
      <span>{text}</span>
    </span>
  );
};

const Worth = ({ side, value, label }: { side: Side; value: number; label: string }) => (
  <span className="clause-worth" data-side={side}>
    <span className="clause-worth-label">{label} </span>
    {signed(value)}
  </span>
);

/** One clause of a contract: number, name, words with their redline, and what the change is worth to both. */
export const RedlineClause = (props: RedlineClauseProps) => {
  const { side, number, name, wording, worth, mark, onEdit, open = false, children } = props;
  const words = (
    <>
      <b>{name}.</b> <Redline wording={wording} />
    </>
  );
  return (
    <div className="clause" data-open={open}>
      <span className="clause-number" aria-hidden="true">
        {number}
      </span>
      {onEdit === undefined ? (
        <p className="clause-words">{words}</p>
      ) : (
        <button type="button" className="clause-words" aria-expanded={open} onClick={onEdit}>
          {words}
        </button>
      )}
      {worth && (
        <>
          <Worth side={side} value={worth.toYou} label={t('kit.toYou')} />
          <Worth side={acrossFrom(side)} value={worth.toThem} label={t('kit.toThem')} />
        </>
      )}
      {!worth && mark && <Mark mark={mark} />}
      {open && <div className="clause-inside">{children}</div>}
    </div>
  );
};

/** The heads over the two columns of worth. */
export const ClauseHeads = ({ side }: { side: Side }) => (
  <p className="clause-heads" aria-hidden="true">
    <span data-side={side}>{t('kit.toYou')}</span>
    <span data-side={acrossFrom(side)}>{t('kit.toThem')}</span>
  </p>
);
