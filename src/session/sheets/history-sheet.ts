import type { SeatView } from '../../agents/agent.ts';
import { t } from '../../text/text.ts';
import { causeWords } from './causes.ts';
import { changesOf, lastResolved, valuesBy, type Change } from './changes.ts';
import { numberName, NUMBER_IDS, printChange, printNumber, type NumberId } from './number-names.ts';
import { quarterLabel } from './quarters.ts';

/** One reason of a change, added up over a quarter. */
export interface CauseLine {
  readonly id: string;
  readonly name: string;
  readonly amount: string;
}

/** One number that moved in a quarter. */
export interface MovedNumber {
  readonly id: NumberId;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly change: string;
  readonly causes: readonly CauseLine[];
}

/** A number over all the quarters so far. */
export interface NumberHistory {
  readonly id: NumberId;
  readonly name: string;
  readonly values: readonly number[];
  readonly spoken: string;
  readonly rows: readonly {
    readonly quarter: string;
    readonly shown: string;
    readonly change: string;
    readonly causes: readonly CauseLine[];
  }[];
}

/** Changes of one number in one quarter, summed by cause, in the order in which the causes first acted. */
export function sumsByCause(changes: readonly Change[], id: NumberId, quarter: number): Map<string, number> {
  const sums = new Map<string, number>();
  for (const change of changes) {
    if (change.id !== id || change.quarter !== quarter) continue;
    sums.set(change.cause, (sums.get(change.cause) ?? 0) + change.by);
  }
  for (const [cause, by] of sums) if (by === 0) sums.delete(cause);
  return sums;
}

const causeLines = (changes: readonly Change[], id: NumberId, quarter: number): CauseLine[] =>
  [...sumsByCause(changes, id, quarter)].map(([cause, by]) => ({
    id: cause,
    name: causeWords(cause).full,
    amount: printChange(id, by),
  }));

/** Every number that moved in a quarter, with its causes. */
export function movedNumbers(view: SeatView, quarter: number, changes = changesOf(view)): MovedNumber[] {
  return NUMBER_IDS.flatMap((id): MovedNumber[] => {
    const causes = causeLines(changes, id, quarter);
    if (causes.length === 0) return [];
    const values = valuesBy(view, changes, id);
    const from = values[quarter] ?? 0;
    const to = values[quarter + 1] ?? 0;
    const printed = { from: printNumber(id, from), to: printNumber(id, to), change: printChange(id, to - from) };
    return [{ id, name: numberName(id), ...printed, causes }];
  });
}

/** A number's history: its value at each quarter's close, and what moved it there. */
export function historySheet(view: SeatView, id: NumberId): NumberHistory {
  const { observation } = view;
  const changes = changesOf(view);
  const values = valuesBy(view, changes, id);
  const name = numberName(id);
  const rows = values.map((value, at) => ({
    quarter: at === 0 ? t('report.atOpening') : quarterLabel(observation, at - 1),
    shown: printNumber(id, value),
    change: at === 0 ? '' : printChange(id, value - (values[at - 1] ?? 0)),
    causes: at === 0 ? [] : causeLines(changes, id, at - 1),
  }));
  const spoken = t('report.historySpoken', {
    name,
    quarter: quarterLabel(observation, lastResolved(observation)),
    values: rows.map(({ shown }) => shown).join(', '),
  });
  return { id, name, values, spoken, rows };
}
