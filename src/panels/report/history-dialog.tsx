import type { NumberHistory } from '../../session/sheets/history-sheet.ts';
import { t } from '../../text/text.ts';
import { Dialog } from '../kit/dialog.tsx';
import { SparkLine } from '../kit/spark-line.tsx';

/** A number over the quarters: a line, and what moved it in each. */
export const HistoryDialog = ({ history, onClose }: { history: NumberHistory; onClose: () => void }) => (
  <Dialog open title={history.name} onClose={onClose} wide>
    <div className="history">
      <SparkLine
        values={history.values}
        known={history.values.length}
        label={history.spoken}
        width={780}
        height={120}
      />
      <table>
        <caption className="unseen">{t('report.history', { name: history.name })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('report.quarter')}</th>
            <th scope="col">{t('report.value')}</th>
            <th scope="col">{t('report.change')}</th>
            <th scope="col">{t('report.causes')}</th>
          </tr>
        </thead>
        <tbody>
          {history.rows.map(({ quarter, shown, change, causes }) => (
            <tr key={quarter}>
              <th scope="row">{quarter}</th>
              <td>{shown}</td>
              <td>{change}</td>
              <td>{causes.map(({ name, amount }) => `${name} ${amount}`).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </Dialog>
);
