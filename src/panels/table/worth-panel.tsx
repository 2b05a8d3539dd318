import { Candle } from '../art/candle.tsx';
import { Icon } from '../art/icon.tsx';
import { Concept } from '../glossary/concept.tsx';
import { ScoreRows } from '../kit/score-rows.tsx';
import { acrossFrom } from '../kit/side-names.ts';
import { WorthBar, WorthStrip } from '../kit/worth-bar.tsx';
import { Acceptance } from './acceptance.tsx';
import type { TableSheet } from '../../session/sheets/table-sheet.ts';
import { t } from '../../text/text.ts';

export interface WorthProps {
  readonly sheet: TableSheet;
  readonly stale: boolean;
  readonly failed: boolean;
  /** Asks where the other side's gain comes from. */
  readonly onWhy: () => void;
}

/** What the draft on the sheet would be worth: to oneself, to them as far as one can tell, and to who reads it. */
export const WorthPanel = ({ sheet, stale, failed, onWhy }: WorthProps) => {
  const { worth, patience } = sheet;
  return (
    <section className="night table-mine" aria-label={t('table.yourSide')} data-stale={stale} tabIndex={0}>
      <h2 className="cap ruled">
        <Concept id="worth">{sheet.worthHead}</Concept>
      </h2>
      {worth === undefined ? (
        <p className="table-unread">{t('table.reading')}</p>
      ) : (
        <Worths sheet={sheet} worth={worth} stale={stale} onWhy={onWhy} />
      )}
      {failed && <p className="table-warning">{t('table.notRead')}</p>}
      <Readers sheet={sheet} />
      <div className="table-wick">
        <Candle patience={patience.value} label={patience.label} />
        <p>
          <b>
            <Concept id="patience">{patience.label}</Concept>
          </b>{' '}
          {patience.note}
        </p>
      </div>
      {patience.warning !== undefined && (
        <p className="table-warning" role="status">
          {patience.warning}
        </p>
      )}
    </section>
  );
};

interface WorthsProps {
  readonly sheet: TableSheet;
  readonly worth: NonNullable<TableSheet['worth']>;
  readonly stale: boolean;
  readonly onWhy: () => void;
}

const Worths = ({ sheet, worth, stale, onWhy }: WorthsProps) => (
  <div className="table-worths" aria-busy={stale}>
    <p className="table-score">
      <b>{worth.score}</b>
      <span>
        {t('table.ofHundred')} <strong>{worth.against}</strong>
      </span>
    </p>
    <WorthBar side={sheet.side} {...worth.yours} />
    {worth.fault === undefined ? (
      <p className="table-sub">{worth.closing}</p>
    ) : (
      <p className="table-warning" role="status">
        {worth.fault}
      </p>
    )}
    <h3 className="cap ruled">{t('table.goals')}</h3>
    <ScoreRows side={sheet.side} rows={worth.goals} />
    <h3 className="cap ruled">
      <Concept id="estimate">{sheet.toThem}</Concept>
    </h3>
    <WorthBar side={acrossFrom(sheet.side)} {...worth.theirs} />
    {worth.acceptance !== undefined && (
      <>
        <h3 className="cap ruled">{worth.acceptance.head}</h3>
        <Acceptance side={sheet.side} sheet={worth.acceptance} onWhy={onWhy} />
      </>
    )}
  </div>
);

const Readers = ({ sheet }: { sheet: TableSheet }) => (
  <>
    {sheet.readers.length > 0 && <h3 className="cap ruled">{t('table.readers')}</h3>}
    <ul className="table-readers" title={t('table.publicRecord')}>
      {sheet.readers.map(({ id, kind, name, says }) => (
        <li key={id}>
          <Icon name={kind === 'review' ? 'dome' : 'scales'} />
          <span>{name}</span>
          <b>{says}</b>
        </li>
      ))}
    </ul>
  </>
);

/** Both worths and the candle over a narrow page. */
export const TableStrip = ({ sheet }: { sheet: TableSheet }) => {
  const { worth, patience } = sheet;
  if (worth === undefined) return null;
  return (
    <div className="table-strip">
      <WorthStrip
        rows={[
          { name: t('kit.toYou'), side: sheet.side, ...worth.yours },
          { name: t('kit.toThemEst'), side: acrossFrom(sheet.side), ...worth.theirs },
        ]}
      >
        <Candle patience={patience.value} height={62} label={patience.label} />
      </WorthStrip>
    </div>
  );
};
