import type { SeatView } from '../../agents/agent.ts';
import { PENDING_QUARTERS } from '../../engine/closings.ts';
import type { Observation } from '../../engine/observe.ts';
import { otherSide } from '../../engine/vocabulary.ts';
import { decimal } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import type { SessionState } from '../state.ts';
import { packagesOf, repeats, SHORT_PATIENCE, type GuideScreen } from './tutorial.ts';

/** A slip that says, in an ordinary game, what is easily missed. */
export interface HintSheet {
  readonly id: string;
  readonly text: string;
}

/** The first thing that is easily missed now; what has been put away is not said again. */
export function hintSheet(
  { view, waitsFor }: SessionState,
  screen: GuideScreen,
  away: readonly string[],
): HintSheet | undefined {
  if (view === null || waitsFor !== 'you') return undefined;
  const all = screen === 'table' ? tableHints(view) : screen === 'desk' ? deskHints(view.observation) : [];
  return all.find(({ id }) => !away.includes(id));
}

function tableHints(view: SeatView): HintSheet[] {
  const { side, table, gauges, quarter } = view.observation;
  const { patience } = table.seats[otherSide(side)];
  const own = packagesOf(view, side);
  const hints: HintSheet[] = [];
  if (own.length > 0 && patience < SHORT_PATIENCE) {
    hints.push({
      id: `candle/${String(quarter)}`,
      text: t('tutorial.hint_candle', { patience: decimal(patience, 0) }),
    });
  }
  if (repeats(own)) hints.push({ id: `repeat/${String(quarter)}`, text: t('tutorial.hint_repeat') });
  if (gauges.trust < SHORT_PATIENCE) {
    hints.push({ id: 'trust', text: t('tutorial.hint_trust', { trust: decimal(gauges.trust, 0) }) });
  }
  return [...hints, ...dates(view.observation)];
}

function deskHints(seen: Observation): HintSheet[] {
  const { side, offers, quarter } = seen;
  const noticed = offers.filter(({ noticedQuarter, waived }) => noticedQuarter !== null && !waived);
  const lapsing = offers.filter(
    ({ lastQuarter, noticedQuarter }) => lastQuarter === quarter && noticedQuarter === null,
  );
  const hints: HintSheet[] = [];
  if (side === 'microsoft' && noticed.length > 0) {
    hints.push({ id: `notice/${String(quarter)}`, text: t('tutorial.hint_notice', { count: noticed.length }) });
  }
  if (side === 'openai' && lapsing.length > 0) {
    hints.push({ id: `offer/${String(quarter)}`, text: t('tutorial.hint_offer', { count: lapsing.length }) });
  }
  return [...hints, ...dates(seen)];
}

/** Dates that pass at the end of this quarter, and what keeps an agreement from closing. */
function dates({ pending, memorandum, quarter }: Observation): HintSheet[] {
  const hints: HintSheet[] = [];
  if (pending !== null && pending.conditions.length > 0) {
    hints.push({
      id: `condition/${String(quarter)}`,
      text: t('tutorial.hint_condition', { count: pending.conditions.length }),
    });
  }
  if (pending !== null && quarter - pending.signedQuarter >= PENDING_QUARTERS) {
    hints.push({ id: `lapse/${String(quarter)}`, text: t('tutorial.hint_lapse') });
  }
  if (memorandum?.lastQuarter === quarter) {
    hints.push({ id: `memorandum/${String(quarter)}`, text: t('tutorial.hint_memorandum') });
  }
  return hints;
}
