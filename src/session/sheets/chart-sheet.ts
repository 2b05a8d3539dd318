import type { SeatView } from '../../agents/agent.ts';
import { azureShareBps } from '../../engine/compute.ts';
import { decimal, percent } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import { causeWords } from './causes.ts';
import { valuesBy, type Change } from './changes.ts';
import { sumsByCause } from './history-sheet.ts';
import { printNumber, type NumberId } from './number-names.ts';

/** A cause of a chart: its bar's name, and how much it moved the number in the chart's unit. */
export interface ChartCause {
  readonly id: string;
  readonly name: string;
  readonly amount: number;
}

/** One waterfall of the report: a number from opening to closing, by its causes. */
export interface ChartSheet {
  readonly id: NumberId;
  readonly name: string;
  /** As printed in the margin. */
  readonly from: string;
  readonly to: string;
  readonly note: string;
  /** What the chart counts in, where it is not points. */
  readonly unit: string;
  readonly opening: number;
  readonly closing: number;
  readonly causes: readonly ChartCause[];
  /** Decimals of its amounts. */
  readonly digits: number;
}

/** How a number is drawn: `scale` of its own units make one of the chart's. */
interface Plan {
  readonly id: NumberId;
  readonly name: string;
  readonly note: string;
  readonly unit: string;
  readonly digits: number;
  readonly scale: number;
}

/** The largest causes stand alone; what is left is one bar. */
const MOST_BARS = 6;

/** The waterfalls of a side in a quarter. */
export function chartSheets(view: SeatView, quarter: number, changes: readonly Change[]): ChartSheet[] {
  const values = (id: NumberId): readonly [number, number] => {
    const all = valuesBy(view, changes, id);
    return [all[quarter] ?? 0, all[quarter + 1] ?? 0];
  };
  const { side } = view.observation;
  const cash = values(`money/${side}`);
  const plans = [cashPlan(view, cash), ...(side === 'openai' ? openaiPlans(view) : microsoftPlans(view))];
  return plans.map((plan) => chartOf(plan, values(plan.id), sumsByCause(changes, plan.id, quarter)));
}

function chartOf(plan: Plan, [opening, closing]: readonly [number, number], sums: Map<string, number>): ChartSheet {
  const { id, name, note, unit, digits, scale } = plan;
  const causes = [...sums].map(([cause, by]) => ({ id: cause, name: causeWords(cause).short, amount: by / scale }));
  return {
    id,
    name,
    note,
    unit,
    digits,
    from: printNumber(id, opening),
    to: printNumber(id, closing),
    opening: opening / scale,
    closing: closing / scale,
    causes: gathered(causes),
  };
}

/** The largest causes in their order, and the rest as one. */
export function gathered(causes: readonly ChartCause[]): ChartCause[] {
  if (causes.length <= MOST_BARS) return [...causes];
  const bySize = causes.toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  const large = new Set(bySize.slice(0, MOST_BARS - 1));
  const rest = bySize.slice(MOST_BARS - 1).reduce((sum, { amount }) => sum + amount, 0);
  const kept = causes.filter((cause) => large.has(cause));
  return rest === 0 ? kept : [...kept, { id: 'rest', name: t('report.allElse'), amount: rest }];
}

/** Cash for more quarters than this outlasts any game. */
const FAR = 24;

/** How long the cash lasts if every quarter spends as much. */
function runwayNote(spent: number, cash: number): string {
  if (spent <= 0) return t('report.runwayLong');
  const count = Math.floor(cash / spent);
  return count > FAR ? t('report.runwayFar') : t('report.runway', { count: decimal(count, 0) });
}

function cashPlan({ observation }: SeatView, [opening, closing]: readonly [number, number]): Plan {
  const note = runwayNote(opening - closing, closing);
  return {
    id: `money/${observation.side}`,
    name: t('report.chartCash'),
    note,
    unit: t('report.unitBillions'),
    digits: 2,
    scale: 1_000,
  };
}

const points = (id: NumberId, name: string, note: string): Plan => ({ id, name, note, unit: '', digits: 0, scale: 1 });

const wholePercent = (bps: number): string => percent(Math.round(bps / 100) * 100);

const megawatts = (id: NumberId, name: string, note: string): Plan => ({
  ...points(id, name, note),
  unit: t('report.unitMw'),
});

function openaiPlans({ observation }: SeatView): Plan[] {
  const frontier = decimal(observation.gauges['world.frontier'] / 10);
  const share = wholePercent(azureShareBps(observation));
  const rival = t('report.frontierNote', { value: frontier });
  return [
    megawatts('compute', t('report.chartCompute'), t('report.azureShare', { share })),
    { ...points('gauge/openai.capability', t('report.chartCapability'), rival), digits: 1, scale: 10 },
    points('gauge/trust', t('common.trust'), t('report.between')),
    points('gauge/openai.legitimacy', t('report.chartLegitimacy'), t('report.public')),
  ];
}

function microsoftPlans({ observation: { gauges } }: SeatView): Plan[] {
  const all = gauges['openai.azureMw'] + gauges['microsoft.ownMw'] + gauges['microsoft.othersMw'];
  const share = wholePercent((gauges['openai.azureMw'] * 10_000) / Math.max(1, all));
  const rival = t('report.frontierNote', { value: decimal(gauges['world.frontier'] / 10) });
  return [
    megawatts('azure', t('report.chartAzure'), t('report.openaisPart', { share })),
    { ...points('gauge/microsoft.capability', t('report.chartOwnModels'), rival), digits: 1, scale: 10 },
    points('gauge/microsoft.confidence', t('report.chartConfidence'), t('report.investorsNote')),
    points('gauge/trust', t('common.trust'), t('report.between')),
    points('gauge/microsoft.legitimacy', t('report.chartLegitimacy'), t('report.public')),
  ];
}
