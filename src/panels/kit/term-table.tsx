import type { Suit } from '../../engine/vocabulary.ts';
import { SuitIcon } from '../art/icon.tsx';
import { decimal, signed } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import '../look/term-table.css';

export interface TermRow {
  readonly id: string;
  readonly suit: Suit;
  readonly name: string;
  readonly yours: string;
  readonly history: string;
  /** Points to you, yours against history's. */
  readonly difference: number;
}
export interface TermTableProps {
  readonly caption: string;
  readonly rows: readonly TermRow[];
  readonly whole?: { readonly yours: number; readonly history: number };
}

const PIXELS = 14;

const Difference = ({ value }: { value: number }) =>
  value === 0 ? (
    <td className="term-same">{t('kit.same')}</td>
  ) : (
    <td>
      <span className="term-delta">
        <i aria-hidden="true">
          <u data-loss={value < 0} style={{ width: Math.min(37, Math.abs(value) * PIXELS) }} />
        </i>
        <b>{signed(value)}</b>
      </span>
    </td>
  );

/** Term by term: what you agreed beside what was agreed in history. */
export const TermTable = ({ caption, rows, whole }: TermTableProps) => (
  <table className="term-table">
    <caption className="unseen">{caption}</caption>
    <thead>
      <tr>
        <th scope="col">{t('kit.term')}</th>
        <th scope="col">{t('kit.yours')}</th>
        <th scope="col">{t('kit.history')}</th>
        <th scope="col">{t('kit.differenceToYou')}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map(({ id, suit, name, yours, history, difference }) => (
        <tr key={id}>
          <th scope="row">
            <SuitIcon suit={suit} size={17} />
            {name}
          </th>
          <td>{yours}</td>
          <td>{history}</td>
          <Difference value={difference} />
        </tr>
      ))}
    </tbody>
    {whole && (
      <tfoot>
        <tr>
          <th scope="row">{t('kit.theWhole')}</th>
          <td>{decimal(whole.yours)}</td>
          <td>{decimal(whole.history)}</td>
          <td>{signed(whole.yours - whole.history)}</td>
        </tr>
      </tfoot>
    )}
  </table>
);
