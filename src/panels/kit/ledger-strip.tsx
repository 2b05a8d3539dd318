import type { ReactNode } from 'react';
import { useNarrow } from './narrow.ts';
import '../look/ledger-strip.css';

export interface LedgerEntry {
  readonly name: string;
  /** Already printed: `16.80`, `+6.15`, `−1.23`. */
  readonly amount: string;
  /** A sum: ruled twice beneath. */
  readonly total?: boolean;
  /** Left out on narrow screens. */
  readonly minor?: boolean;
}

/** A strip of ledger paper: what came in, what went out, what is left. */
export const LedgerStrip = ({
  title,
  unit,
  entries,
  children,
}: {
  title: string;
  unit: string;
  entries: readonly LedgerEntry[];
  /** At the end: the cash of the quarters to come. */
  children?: ReactNode;
}) => (
  <section className="paper ledger" aria-label={title}>
    <div className="ledger-title">
      <h2>{title}</h2>
      <small>{unit}</small>
    </div>
    <div className="ledger-entries" role="group" aria-label={title} {...(useNarrow() ? { tabIndex: 0 } : {})}>
      <dl>
        {entries.map(({ name, amount, total = false, minor = false }) => (
          <div key={name} data-total={total} data-minor={minor}>
            <dt>{name}</dt>
            <dd>{amount}</dd>
          </div>
        ))}
      </dl>
    </div>
    {children !== undefined && <div className="ledger-end">{children}</div>}
  </section>
);
