import type { Fact } from '../../engine/facts.ts';
import type { Observation } from '../../engine/observe.ts';
import type { Side } from '../../engine/vocabulary.ts';
import { decimal, signed } from '../../text/numbers.ts';
import { t, type Message } from '../../text/text.ts';
import type { Foresight } from './foresight.ts';
import { quarterLabel } from './quarters.ts';

export interface LedgerLine {
  readonly name: string;
  readonly amount: string;
  readonly total?: boolean;
  readonly minor?: boolean;
}

/** The quarter's money as it would go, and the cash of the quarters to come. */
export interface LedgerSheet {
  readonly unit: string;
  readonly lines: readonly LedgerLine[];
  /** Cash now, at this quarter's close and after it, $B. */
  readonly cash: readonly number[];
  readonly caption: string;
  readonly spoken: string;
  readonly low: string;
}

/** A line of the ledger: its name and the causes that it gathers. */
interface Heading {
  readonly name: Message;
  readonly causes: readonly string[];
  readonly minor?: boolean;
}

const HEADINGS: Readonly<Record<Side, readonly Heading[]>> = {
  openai: [
    { name: 'desk.revenue', causes: ['market/sales'] },
    { name: 'desk.toMicrosoft', causes: ['term/'], minor: true },
    { name: 'desk.compute', causes: ['market/azure-rent', 'cloud/'] },
    { name: 'desk.running', causes: ['market/running-costs'], minor: true },
    { name: 'desk.theseOrders', causes: ['directive/'], minor: true },
  ],
  microsoft: [
    { name: 'desk.fromOpenai', causes: ['term/', 'market/azure-rent'] },
    { name: 'desk.aiSales', causes: ['market/azure', 'market/products'] },
    { name: 'desk.core', causes: ['market/core-business'], minor: true },
    { name: 'desk.building', causes: ['market/standing-programme', 'build/'] },
    { name: 'desk.theseOrders', causes: ['directive/'], minor: true },
  ],
};

const gathers = ({ causes }: Heading, cause: string): boolean =>
  causes.some((each) => (each.endsWith('/') ? cause.startsWith(each) : cause === each));

/** Cash that a fact brings a side, $M. */
const broughtUsdM = (fact: Fact, side: Side): number =>
  fact.type !== 'paid' ? 0 : (fact.to === side ? fact.usdM : 0) - (fact.from === side ? fact.usdM : 0);

const billions = (usdM: number): string => decimal(usdM / 1_000, 2);
const change = (usdM: number): string => signed(usdM / 1_000, 2);

export function ledgerSheet(seen: Observation, foresight: Foresight): LedgerSheet {
  const { side } = seen;
  const headings = HEADINGS[side];
  const sums = headings.map(() => 0);
  let rest = 0;
  for (const fact of foresight.facts) {
    const usdM = broughtUsdM(fact, side);
    const at = headings.findIndex((heading) => gathers(heading, fact.cause));
    if (at < 0) rest += usdM;
    else sums[at] = (sums[at] ?? 0) + usdM;
  }
  const opening = seen.money[side];
  const cash = [opening, ...foresight.cashUsdM].map((usdM) => usdM / 1_000);
  const last = quarterLabel(seen, seen.quarter + foresight.cashUsdM.length - 1);
  const low = decimal(Math.min(...cash));
  return {
    unit: t('desk.ledgerUnit'),
    lines: [
      { name: t('desk.cash'), amount: billions(opening) },
      ...headings.map(({ name, minor = false }, at) => ({ name: t(name), amount: change(sums[at] ?? 0), minor })),
      { name: t('desk.rest'), amount: change(rest), minor: true },
      { name: t('desk.atEnd'), amount: billions(foresight.cashUsdM[0] ?? opening), total: true },
    ],
    cash,
    caption: t('desk.cashTo', { quarter: last }),
    spoken: t('desk.cashSpoken', { quarter: last, low }),
    low: t('desk.low', { low }),
  };
}
