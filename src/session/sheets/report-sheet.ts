import type { SeatView } from '../../agents/agent.ts';
import type { Fact } from '../../engine/facts.ts';
import type { Orders } from '../../engine/game.ts';
import type { Observation } from '../../engine/observe.ts';
import { otherSide, type Side } from '../../engine/vocabulary.ts';
import { t } from '../../text/text.ts';
import { chartSheets, type ChartSheet } from './chart-sheet.ts';
import { changesOf, lastResolved } from './changes.ts';
import { movedNumbers, type MovedNumber } from './history-sheet.ts';
import { offerName, orderWords, type OrderWords } from './order-words.ts';
import { quarterLabel } from './quarters.ts';
import { stepSheets, type StepSheet } from './step-news.ts';

/** What a side had sealed, opened. */
export interface OpenedSheet {
  readonly side: Side;
  readonly title: string;
  readonly orders: readonly (OrderWords & { readonly id: string; readonly note: string })[];
  /** The sliders, or that they stay secret; and what was matched. */
  readonly lines: readonly string[];
}

/** The report of the last resolved quarter. */
export interface ReportSheet {
  readonly quarter: number;
  readonly cap: string;
  readonly next: string;
  readonly steps: readonly StepSheet[];
  readonly charts: readonly ChartSheet[];
  readonly opened: readonly OpenedSheet[];
  readonly moved: readonly MovedNumber[];
  readonly movedHead: string;
}

/** Everything that moved in the last resolved quarter, and why, as its seat may know it. */
export function reportSheet(view: SeatView): ReportSheet {
  const seen = view.observation;
  const quarter = lastResolved(seen);
  const facts = view.facts.filter((fact) => fact.quarter === quarter);
  const changes = changesOf(view);
  const moved = movedNumbers(view, quarter, changes);
  return {
    quarter,
    cap: t('report.cap', { quarter: quarterLabel(seen, quarter) }),
    next: seen.phase === 'over' ? t('report.onEnd') : t('report.on', { quarter: quarterLabel(seen, quarter + 1) }),
    steps: stepSheets(seen, facts),
    charts: chartSheets(view, quarter, changes),
    opened: openedSheets(seen, facts),
    moved,
    movedHead: t('report.allNumbers', { count: moved.length }),
  };
}

function openedSheets(seen: Observation, facts: readonly Fact[]): OpenedSheet[] {
  const sides = [seen.side, otherSide(seen.side)];
  return sides.flatMap((side): OpenedSheet[] => {
    const opened = facts.find((fact) => fact.type === 'opened' && fact.side === side);
    if (opened?.type !== 'opened') return [];
    return [
      {
        side,
        title: t('report.ordersOf', { side: t(`common.${side}`) }),
        orders: opened.orders.directives.map((order) => {
          const mark = order.target === null ? `directive/${order.id}` : `directive/${order.id}/${order.target}`;
          const done = facts.some((fact) => fact.type === 'marked' && fact.mark === mark);
          const id = `${order.id}/${order.target ?? ''}/${order.choice ?? ''}`;
          return { id, ...orderWords(seen, order), note: done ? '' : t('report.dropped') };
        }),
        lines: [...matchLines(seen, opened.orders), splitLine(seen, side, opened.orders)],
      },
    ];
  });
}

const matchLines = (seen: Observation, { matches }: Orders): string[] =>
  matches.length === 0
    ? []
    : [t('report.matchesOf', { offers: matches.map((offer) => offerName(seen, offer)).join(', ') })];

/** The parts that a side's sliders set, in their order. */
export const splitNames = (side: Side): readonly [string, string, string] =>
  side === 'openai'
    ? [t('desk.training'), t('desk.serving'), t('desk.safety')]
    : [t('desk.toOpenai'), t('desk.toOwn'), t('desk.toOthers')];

function splitLine(seen: Observation, side: Side, { split }: Orders): string {
  if (side !== seen.side) return t('report.splitHidden');
  const names = splitNames(side);
  const parts = split.map((share, at) => t('report.splitPart', { name: names[at] ?? '', share })).join(', ');
  return t(side === 'openai' ? 'report.splitOf' : 'report.growthOf', { parts });
}
