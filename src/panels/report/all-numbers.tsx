import type { MovedNumber } from '../../session/sheets/history-sheet.ts';
import type { NumberId } from '../../session/sheets/number-names.ts';
import { t } from '../../text/text.ts';

export interface AllNumbersProps {
  readonly head: string;
  readonly moved: readonly MovedNumber[];
  readonly onAsk: (id: NumberId) => void;
}

/** Every number that moved, with its causes; a press on one shows its history. */
export const AllNumbers = ({ head, moved, onAsk }: AllNumbersProps) => (
  <details className="report-all">
    <summary>{head}</summary>
    <table>
      <caption className="unseen">{head}</caption>
      <thead>
        <tr>
          <th scope="col">{t('report.number')}</th>
          <th scope="col">{t('report.from')}</th>
          <th scope="col">{t('report.to')}</th>
          <th scope="col">{t('report.change')}</th>
          <th scope="col">{t('report.causes')}</th>
        </tr>
      </thead>
      <tbody>
        {moved.map(({ id, name, from, to, change, causes }) => (
          <tr key={id}>
            <th scope="row">
              <button
                type="button"
                aria-label={t('report.openHistory', { name, from, to })}
                onClick={() => {
                  onAsk(id);
                }}
              >
                {name}
              </button>
            </th>
            <td>{from}</td>
            <td>{to}</td>
            <td>{change}</td>
            <td>
              <ul>
                {causes.map((cause) => (
                  <li key={cause.id}>
                    {cause.name} <b>{cause.amount}</b>
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </details>
);
