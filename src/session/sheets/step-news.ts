import type { Fact } from '../../engine/facts.ts';
import type { Observation } from '../../engine/observe.ts';
import { STEPS, type Gauge, type Side, type Step } from '../../engine/vocabulary.ts';
import { money, power, signed } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import { newsOf } from './fact-news.ts';

/** One step of the resolution and what came of it. */
export interface StepSheet {
  readonly id: Step;
  readonly name: string;
  readonly result: string;
}

/** At most so many things are told of one step; all of them stand among the numbers. */
const MOST_TOLD = 4;

/** The resolution of a quarter, step by step in its order. `facts` are those of the quarter that the seat was shown. */
export function stepSheets(seen: Observation, facts: readonly Fact[]): StepSheet[] {
  const parts = new Map<Step, Fact[]>();
  let part: Fact[] | undefined;
  for (const fact of facts) {
    if (fact.type === 'stepped') parts.set(fact.step, (part = []));
    else part?.push(fact);
  }
  return STEPS.filter((step) => parts.has(step)).map((step) => {
    const own = parts.get(step) ?? [];
    const done = linesOf(seen, own.filter(isMark));
    const told = linesOf(
      seen,
      own.filter((fact) => !isMark(fact)),
    );
    const sum = SUMS[step]?.(own, seen);
    const lines = [...done, ...(sum === undefined ? [] : [sum]), ...told].slice(0, MOST_TOLD);
    return {
      id: step,
      name: t(`report.step_${step}`),
      result: lines.length === 0 ? t('report.nothing') : lines.join('. '),
    };
  });
}

/** A directive that was carried out, or a card's choice: told first, since the rest follows from it. */
const isMark = (fact: Fact): boolean => fact.type === 'marked';

const linesOf = (seen: Observation, facts: readonly Fact[]): string[] => [
  ...new Set(facts.flatMap((fact) => newsOf(seen, fact) ?? [])),
];

const posted = (facts: readonly Fact[], gauge: Gauge): number =>
  facts.reduce((sum, fact) => (fact.type === 'posted' && fact.gauge === gauge ? sum + fact.by : sum), 0);

/** Paid to a side by customers or capital, or by the other side. */
const paid = (facts: readonly Fact[], from: string, to: Side): number =>
  facts.reduce((sum, f) => (f.type === 'paid' && f.from === from && f.to === to ? sum + f.usdM : sum), 0);

const plus = (mw: number): string => (mw > 0 ? '+' : '') + power(mw);

type Summing = (facts: readonly Fact[], seen: Observation) => string | undefined;

/** The line that a step has whatever else happened in it. */
const SUMS: Readonly<Partial<Record<Step, Summing>>> = {
  builds: (facts) => {
    const openai = posted(facts, 'openai.azureMw');
    const all = openai + posted(facts, 'microsoft.ownMw') + posted(facts, 'microsoft.othersMw');
    return t('report.sum_builds', { all: plus(all), openai: power(openai) });
  },
  training: (facts) =>
    t('report.sum_training', {
      openai: signed(posted(facts, 'openai.capability') / 10),
      rival: signed(posted(facts, 'world.frontier') / 10),
    }),
  products: (facts) => {
    const all = paid(
      facts.filter(({ cause }) => cause !== 'market/core-business'),
      'customers',
      'microsoft',
    );
    return t('report.sum_products', { openai: money(paid(facts, 'customers', 'openai')), microsoft: money(all) });
  },
  funding: (facts) => {
    const usdM = paid(facts, 'capital', 'openai');
    return usdM > 0 ? t('report.sum_funding', { money: money(usdM) }) : undefined;
  },
  payments: (facts) => t('report.sum_payments', { money: money(paid(facts, 'openai', 'microsoft')) }),
  opinion: (facts) => {
    const trust = posted(facts, 'trust');
    const openai = posted(facts, 'openai.legitimacy');
    const microsoft = posted(facts, 'microsoft.legitimacy');
    if (trust === 0 && openai === 0 && microsoft === 0) return undefined;
    const point = (by: number): string => (by === 0 ? '±0' : signed(by, 0));
    return t('report.sum_opinion', { trust: point(trust), openai: point(openai), microsoft: point(microsoft) });
  },
  valuation: (_, seen) => t('report.sum_valuation', { money: money(seen.gauges['openai.valuationUsdM']) }),
};
