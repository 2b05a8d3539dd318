import { RULES } from '../../content/rulebook.ts';
import type { DealReading } from '../../debrief/debrief.ts';
import type { Lasting } from '../../debrief/lasting.ts';
import type { Measures } from '../../debrief/measures.ts';
import type { Game } from '../../engine/game.ts';
import { SIDES, type Side } from '../../engine/vocabulary.ts';
import { decimal } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import { WORDS } from '../words.ts';
import { optionName } from './deal-sheet.ts';
import { points, signedPoints } from './debrief-sheet.ts';
import { quarterLabel } from './quarters.ts';

/** How both sides bargained: a row a measure, a column a side. */
export interface MeasuresSheet {
  readonly sides: readonly Side[];
  readonly rows: readonly { readonly id: string; readonly name: string; readonly values: readonly string[] }[];
}

const percent = (value: number | null): string =>
  value === null ? t('debrief.nothing') : t('debrief.percent', { value: decimal(value, 0) });

export function measuresSheet({ measures }: DealReading): MeasuresSheet {
  const row = (id: string, name: string, print: (of: Measures) => string): MeasuresSheet['rows'][number] => ({
    id,
    name,
    values: SIDES.map((side) => print(measures[side])),
  });
  return {
    sides: SIDES,
    rows: [
      row('surplus', t('debrief.surplus'), ({ surplus }) =>
        surplus === null ? t('debrief.nothing') : signedPoints(surplus),
      ),
      row('share', t('debrief.share'), ({ sharePercent }) => percent(sharePercent)),
      row('ambition', t('debrief.ambition'), ({ ambitionPercent }) => percent(ambitionPercent)),
      row('conceded', t('debrief.conceded'), ({ concededPercent }) => percent(concededPercent)),
      row('packages', t('debrief.packages'), ({ drafts }) => decimal(drafts, 0)),
      row('dominated', t('debrief.dominated'), ({ dominated }) => decimal(dominated, 0)),
    ],
  };
}

/** A quarter has about ninety-one days. */
const DAYS = 91;

/** How long the contract would have lasted, in a sentence. */
export function lastingText(game: Game, { closedQuarter, reopening }: Lasting): string {
  if (closedQuarter === null) return t('debrief.lastedOpen');
  if (reopening === null) return t('debrief.lastedNone');
  const { quarter, side, gain, package: pack } = reopening;
  const changes = RULES.terms.flatMap(({ id }, at) => {
    const option = pack[at] ?? -1;
    if (option === game.contract.package[at]) return [];
    return [t('debrief.leftChange', { term: WORDS.terms[id]?.name ?? id, option: optionName(at, option) })];
  });
  return t('debrief.lastedUntil', {
    quarter: quarterLabel(game, quarter),
    days: (quarter - closedQuarter) * DAYS,
    changes: changes.join('; '),
    side: t(`common.${side}`),
    gain: points(gain),
  });
}
