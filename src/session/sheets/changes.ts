import type { SeatView } from '../../agents/agent.ts';
import { RULES } from '../../content/rulebook.ts';
import type { Fact } from '../../engine/facts.ts';
import type { Lease } from '../../engine/game.ts';
import type { Observation } from '../../engine/observe.ts';
import { HOLDERS, type Gauge } from '../../engine/vocabulary.ts';
import { gaugeOf, type NumberId } from './number-names.ts';

/** One change of one number: how much, in which quarter, and why. */
export interface Change {
  readonly id: NumberId;
  readonly quarter: number;
  readonly cause: string;
  readonly by: number;
}

/** Every change that a seat has witnessed, in order; OpenAI's compute is added up from halls and leases. */
export function changesOf({ observation, facts }: SeatView): Change[] {
  const changes: Change[] = [];
  for (const fact of facts) changes.push(...changesIn(fact));
  return [...changes, ...leaseChanges(observation, facts)];
}

/** Sums that a gauge is part of. */
const WHOLES: Readonly<Partial<Record<Gauge, readonly NumberId[]>>> = {
  'openai.azureMw': ['compute', 'azure'],
  'openai.ownMw': ['compute'],
  'microsoft.ownMw': ['azure'],
  'microsoft.othersMw': ['azure'],
};

function changesIn(fact: Fact): Change[] {
  const { quarter, cause } = fact;
  switch (fact.type) {
    case 'posted': {
      const change: Change = { id: `gauge/${fact.gauge}`, quarter, cause, by: fact.by };
      return [change, ...(WHOLES[fact.gauge] ?? []).map((id): Change => ({ ...change, id }))];
    }
    case 'paid':
      return [
        { id: `money/${fact.from}`, quarter, cause, by: -fact.usdM },
        { id: `money/${fact.to}`, quarter, cause, by: fact.usdM },
      ];
    case 'transferred':
      return [
        { id: `shares/${fact.from}`, quarter, cause, by: -fact.bps },
        { id: `shares/${fact.to}`, quarter, cause, by: fact.bps },
      ];
    default:
      return [];
  }
}

/** A lease as a quarter's compute sees it: when it was signed, and the last quarter in which it ran. */
interface Tenancy {
  readonly lease: Lease;
  readonly signedQuarter: number;
  lastQuarter: number;
}

/** Every lease there ever was. One that is late ends and is signed anew, under the same id. */
function tenancies(seen: Observation, facts: readonly Fact[]): Tenancy[] {
  const opening = RULES.scenarios.find((each) => each.id === seen.scenario)?.opening.leases ?? [];
  const list: Tenancy[] = opening.map((lease, at) => ({
    lease: { id: `opening-${String(at)}`, matched: false, ...lease },
    signedQuarter: -1,
    lastQuarter: lease.lastQuarter,
  }));
  for (const fact of facts) {
    if (fact.type === 'leased') {
      list.push({ lease: fact.lease, signedQuarter: fact.quarter, lastQuarter: fact.lease.lastQuarter });
    }
    if (fact.type === 'lease-ended') {
      const found = list.findLast(({ lease }) => lease.id === fact.lease);
      if (found !== undefined) found.lastQuarter = Math.min(found.lastQuarter, fact.quarter);
    }
  }
  return list;
}

/** A lease counts from the close of the quarter before it starts, as the next quarter's opening shows it. */
function leaseChanges(seen: Observation, facts: readonly Fact[]): Change[] {
  return tenancies(seen, facts).flatMap(({ lease, signedQuarter, lastQuarter }): Change[] => {
    const starts = Math.max(signedQuarter, lease.startQuarter - 1);
    if (lastQuarter <= starts) return [];
    const cause = `cloud/${lease.cloud}`;
    const begins: Change = { id: 'compute', quarter: starts, cause, by: lease.mw };
    return [begins, { ...begins, quarter: lastQuarter, by: -lease.mw }].filter(({ quarter }) => quarter >= 0);
  });
}

/** The last quarter that has been resolved. */
export const lastResolved = ({ phase, quarter }: Observation): number => (phase === 'over' ? quarter : quarter - 1);

/** Megawatts of leases that count at the close of the last resolved quarter. */
function leasedNow(view: SeatView): number {
  const last = lastResolved(view.observation);
  return tenancies(view.observation, view.facts).reduce((mw, { lease, signedQuarter, lastQuarter }) => {
    const runs = Math.max(signedQuarter, lease.startQuarter - 1) <= last && lastQuarter > last;
    return runs ? mw + lease.mw : mw;
  }, 0);
}

/** What a number is now. */
export function valueNow(view: SeatView, id: NumberId): number {
  const { gauges, money, shares } = view.observation;
  if (id === 'compute') return gauges['openai.azureMw'] + gauges['openai.ownMw'] + leasedNow(view);
  if (id === 'azure') return gauges['openai.azureMw'] + gauges['microsoft.ownMw'] + gauges['microsoft.othersMw'];
  if (id === 'money/openai') return money.openai;
  if (id === 'money/microsoft') return money.microsoft;
  const holder = HOLDERS.find((each) => id === `shares/${each}`);
  if (holder !== undefined) return shares[holder];
  const gauge = gaugeOf(id);
  return gauge === undefined ? 0 : gauges[gauge];
}

/** A number at the close of each quarter so far, from the campaign's opening (first) to the last resolved one. */
export function valuesBy(view: SeatView, changes: readonly Change[], id: NumberId): number[] {
  const last = lastResolved(view.observation);
  const own = changes.filter((change) => change.id === id);
  const later = id === 'compute' ? own.filter(({ quarter }) => quarter <= last) : own;
  const now = valueNow(view, id);
  return Array.from({ length: last + 2 }, (_, at) =>
    later.reduce((value, { quarter, by }) => (quarter > at - 1 ? value - by : value), now),
  );
}
