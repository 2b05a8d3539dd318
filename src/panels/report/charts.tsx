import type { ChartSheet } from '../../session/sheets/chart-sheet.ts';
import type { NumberId } from '../../session/sheets/number-names.ts';
import { decimal } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import { Icon } from '../art/icon.tsx';
import { Waterfall } from '../kit/waterfall.tsx';

export interface ChartsProps {
  readonly charts: readonly ChartSheet[];
  readonly onAsk: (id: NumberId) => void;
}

/** A large amount needs no second decimal. */
const printed = (value: number, digits: number): string =>
  decimal(value, digits === 2 && Math.abs(value) >= 10 ? 1 : digits);

/** The numbers that matter most to one's side, from opening to closing by their causes. */
export const Charts = ({ charts, onAsk }: ChartsProps) => (
  <>
    {charts.map(({ id, name, from, to, note, unit, opening, closing, causes, digits }) => (
      <section key={id} className="report-chart" aria-label={name}>
        <div>
          <h2>{name}</h2>
          <button
            type="button"
            className="report-number"
            aria-label={t('report.openHistory', { name, from, to })}
            onClick={() => {
              onAsk(id);
            }}
          >
            {from} <Icon name="arrow" /> <b>{to}</b>
          </button>
          <p>{note}</p>
          {unit !== '' && <p className="muted">{unit}</p>}
        </div>
        <Waterfall
          name={name}
          opening={opening}
          closing={closing}
          causes={causes}
          print={(value) => printed(value, digits)}
          height={98}
        />
      </section>
    ))}
  </>
);
