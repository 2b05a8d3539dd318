import type { Worth } from '../../agents/appraise.ts';
import type { Observation } from '../../engine/observe.ts';
import { decimal, signed } from '../../text/numbers.ts';
import { totalIn } from './bar-sheet.ts';

/** Two projections of one's own score, and the step between them; a dash of dots where one is still being made. */
export interface ScoreSheet {
  readonly before: string;
  readonly after: string;
  readonly change: string;
  /** Whether both stand. */
  readonly known: boolean;
}

const WAITING = '…';

export function scoreSheet(seen: Observation, before: Worth | undefined, after: Worth | undefined): ScoreSheet {
  const print = (worth: Worth | undefined): string =>
    worth === undefined ? WAITING : decimal(totalIn(worth, seen.mandate) / 100);
  if (before === undefined || after === undefined) {
    return { before: print(before), after: print(after), change: '', known: false };
  }
  const step = (totalIn(after, seen.mandate) - totalIn(before, seen.mandate)) / 100;
  return { before: print(before), after: print(after), change: signed(step), known: true };
}
