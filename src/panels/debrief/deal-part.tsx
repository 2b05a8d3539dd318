import type { DealReading } from '../../debrief/debrief.ts';
import type { Side } from '../../engine/vocabulary.ts';
import { contractTable, dealMapSheet, type DealMapSheet } from '../../session/sheets/deal-sheet.ts';
import { decimal } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import { ConceptLine } from '../glossary/concept.tsx';
import { DealMap } from '../kit/deal-map.tsx';
import { SideName } from '../kit/side-name.tsx';
import { SIDE_NAMES } from '../kit/side-names.ts';
import { Part } from './part.tsx';

const Key = () => (
  <p className="deal-key">
    {SIDE_NAMES.map((side) => (
      <span key={side}>
        <i data-sign={side} /> {t('debrief.packagesOf', { side: t(`common.${side}`) })}
      </span>
    ))}
    <span>
      <i data-sign="cloud" /> {t('debrief.otherPackages')}
    </span>
  </p>
);

const Drawn = ({ map }: { map: DealMapSheet }) => {
  const [first, ...later] = map.history;
  const { yours } = map;
  const at = ({ openai, microsoft }: { openai: number; microsoft: number }) => ({
    openai: decimal(openai),
    microsoft: decimal(microsoft),
  });
  return (
    <DealMap
      label={map.label}
      frontier={map.frontier}
      noDeal={map.noDeal}
      cloud={map.cloud}
      drafts={map.drafts}
      solutions={map.solutions}
      {...(yours === undefined ? {} : { yours: { point: yours, label: t('debrief.yoursAt', at(yours)) } })}
      {...(first === undefined ? {} : { history: { point: first, label: first.name } })}
      later={later.map((point) => ({ point, label: point.name }))}
    />
  );
};

/** The deal map: every package in the plane of both worths, and what was left unused. */
export const DealPart = ({ deal, seat }: { deal: DealReading; seat: Side }) => {
  const map = dealMapSheet(deal, seat);
  return (
    <Part tab="deal" title={t('debrief.dealMap')} aside={<Key />}>
      <Drawn map={map} />
      {map.left !== '' && (
        <p className="book-finding">
          <b>{map.left}</b> {map.proof}
        </p>
      )}
      <p className="book-note">{t('debrief.dealMapNote')}</p>
      <ConceptLine ids={['pareto-frontier', 'nash-point', 'zopa']} />
    </Part>
  );
};

/** The deal beside no deal and both contracts of history, goal by goal. */
export const ContractsPart = ({ deal, mandates }: { deal: DealReading; mandates: Readonly<Record<Side, string>> }) => {
  const table = contractTable(deal, mandates);
  return (
    <Part tab="terms" title={t('debrief.contracts')} aside={t('debrief.contractsNote')}>
      <div className="book-scroll" tabIndex={0} role="group" aria-label={t('debrief.contracts')}>
        <table className="book-table">
          <thead>
            <tr>
              <th scope="col">{t('debrief.goal')}</th>
              {table.columns.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          {table.groups.map(({ side, rows, totals }) => (
            <tbody key={side} data-side={side}>
              <tr className="book-group">
                <th scope="rowgroup">
                  <SideName side={side} />
                </th>
                {totals.map((total, at) => (
                  <td key={table.columns[at]?.id}>
                    <b>{total}</b>
                  </td>
                ))}
              </tr>
              {rows.map(({ id, name, values }) => (
                <tr key={id}>
                  <th scope="row">{name}</th>
                  {values.map((value, at) => (
                    <td key={table.columns[at]?.id}>{value}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
          <tfoot>
            <tr>
              <th scope="row">{t('debrief.closes')}</th>
              {table.chances.map((chance, at) => (
                <td key={table.columns[at]?.id}>{chance}</td>
              ))}
            </tr>
          </tfoot>
        </table>
      </div>
    </Part>
  );
};
