import type { DealReading } from '../../debrief/debrief.ts';
import type { Lasting } from '../../debrief/lasting.ts';
import type { Game } from '../../engine/game.ts';
import { lastingText, measuresSheet } from '../../session/sheets/measures-sheet.ts';
import { t } from '../../text/text.ts';
import { SideName } from '../kit/side-name.tsx';
import { Part } from './part.tsx';

/** How both sides bargained, in the field's measures. */
export const MeasuresPart = ({ deal }: { deal: DealReading }) => {
  const { sides, rows } = measuresSheet(deal);
  return (
    <Part tab="deal" title={t('debrief.measures')}>
      <table className="book-table">
        <thead>
          <tr>
            <th scope="col">{t('debrief.measure')}</th>
            {sides.map((side) => (
              <th key={side} scope="col">
                <SideName side={side} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, values }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {values.map((value, at) => (
                <td key={sides[at]}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Part>
  );
};

/** How long the contract would have lasted, beside history's. */
export const LastingPart = ({ game, lasting }: { game: Game; lasting: Lasting }) => (
  <Part tab="terms" title={t('debrief.lasted')}>
    <p className="book-finding">{lastingText(game, lasting)}</p>
    <p className="book-note">{t('debrief.lastedHistory')}</p>
  </Part>
);
