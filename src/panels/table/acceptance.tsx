import { Button } from '../kit/button.tsx';
import { Dialog } from '../kit/dialog.tsx';
import { acrossFrom } from '../kit/side-names.ts';
import type { Side } from '../../engine/vocabulary.ts';
import type { AcceptanceRow, AcceptanceSheet } from '../../session/sheets/table-acceptance.ts';
import { t } from '../../text/text.ts';
import '../look/table-talk.css';

export interface AcceptanceProps {
  readonly side: Side;
  readonly sheet: AcceptanceSheet;
  /** Asks where the number comes from. */
  readonly onWhy: () => void;
}

/** What a draft gains the other side: a bar from no deal, with the interval of the estimate around its end. */
export const Acceptance = ({ side, sheet, onWhy }: AcceptanceProps) => (
  <div className="accepts" data-side={acrossFrom(side)}>
    <p>
      <b>{sheet.shown}</b>
      <span>{sheet.interval}</span>
      <button type="button" className="accepts-why" aria-label={t('table.acceptanceWhyFull')} onClick={onWhy}>
        {t('table.acceptanceWhy')}
      </button>
    </p>
    <SignedBar sheet={sheet} />
  </div>
);

const SignedBar = ({ sheet: { from, to, mean, low, high, spoken } }: { sheet: AcceptanceSheet }) => {
  const at = (value: number): number => ((value - from) / (to - from)) * 100;
  const span = (one: number, two: number) => ({
    left: `${String(at(Math.min(one, two)))}%`,
    width: `${String(Math.abs(at(two) - at(one)))}%`,
  });
  return (
    <div className="accepts-bar" role="img" aria-label={spoken}>
      <span>
        <i className="accepts-gain" data-loss={mean < 0} style={span(0, mean)} />
        <i className="accepts-interval" style={span(low, high)} />
        <i className="accepts-zero" style={{ left: `${String(at(0))}%` }} />
      </span>
      <small>{from}</small>
      <small style={{ left: `${String(at(0))}%` }} data-zero={from < 0 && to > 0}>
        {from < 0 ? 0 : ''}
      </small>
      <small>{to}</small>
    </div>
  );
};

/** Where the number comes from: the parts that sum to it, and what it would be under each mandate. */
export const AcceptancePaper = ({
  sheet,
  beats,
  onClose,
}: {
  sheet: AcceptanceSheet;
  beats: string;
  onClose: () => void;
}) => (
  <Dialog open onClose={onClose} title={sheet.head}>
    <div className="table-paper">
      <table className="parts">
        <thead className="unseen">
          <tr>
            <th scope="col">{t('table.part')}</th>
            <th scope="col">{t('table.points')}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.parts.map((row) => (
            <Part key={row.id} row={row} whole={row.id === 'whole'} />
          ))}
        </tbody>
      </table>
      <table className="parts">
        <thead>
          <tr>
            <th scope="col">{t('table.byMandate')}</th>
            <th scope="col">{t('table.chanceHead')}</th>
            <th scope="col">{t('table.points')}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.mandates.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.label}</th>
              <td>{row.chance}</td>
              <td>{row.shown}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{beats}</p>
      <p className="talk-free">{sheet.note}</p>
    </div>
    <div className="dialog-actions">
      <Button kind="ink" onClick={onClose}>
        {t('common.close')}
      </Button>
    </div>
  </Dialog>
);

const Part = ({ row, whole }: { row: AcceptanceRow; whole: boolean }) => (
  <tr data-whole={whole} data-loss={row.value < 0}>
    <th scope="row">{row.label}</th>
    <td>{row.shown}</td>
  </tr>
);
