import { azureMw, portion, running } from '../../engine/compute.ts';
import type { Fact } from '../../engine/facts.ts';
import type { Observation } from '../../engine/observe.ts';
import { decimal, percent, power, signed } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import { WORDS } from '../words.ts';
import { siteOf } from './board-sheet.ts';
import type { Foresight } from './foresight.ts';

/** Whose halls compute comes from: the roofs that the map and the river draw. */
const OWNERS = ['azure', 'oracle', 'coreweave', 'google', 'aws', 'own'] as const;
export type RiverOwner = (typeof OWNERS)[number];

export interface RiverSourceSheet {
  readonly id: string;
  readonly name: string;
  readonly mw: number;
  readonly owner: RiverOwner;
}

export interface RiverPartSheet {
  readonly id: string;
  readonly name: string;
  /** The slider's name, in full. */
  readonly label: string;
  readonly mw: number;
  /** What it brings, estimated. */
  readonly gives: string;
  /** The slider's value as printed and as spoken. */
  readonly shown: string;
}

/** Where compute comes from and where a side's sliders send it: all of OpenAI's, or the growth of Azure. */
export interface RiverSheet {
  readonly head: string;
  readonly sum: string;
  readonly sources: readonly RiverSourceSheet[];
  readonly uses: readonly RiverPartSheet[];
  readonly spoken: string;
}

export type Split = readonly [number, number, number];

export function riverSheet(seen: Observation, split: Split, foresight: Foresight): RiverSheet {
  const sources = seen.side === 'openai' ? openaiSources(seen) : growthSources(foresight);
  const all = sources.reduce((sum, { mw }) => sum + mw, 0);
  const uses = (seen.side === 'openai' ? openaiUses : growthUses)(seen, foresight).map((use, at): RiverPartSheet => {
    const share = split[at] ?? 0;
    const mw = portion(all, share * 100);
    return { ...use, mw, shown: `${decimal(share, 0)}%` };
  });
  const part = (name: string, mw: number): string => t('desk.riverPart', { name, power: power(mw) });
  return {
    head: t(seen.side === 'openai' ? 'desk.computeHead' : 'desk.growthHead'),
    sum: seen.side === 'openai' ? t('desk.allUsed', { power: power(all) }) : t('desk.growthSum', { power: power(all) }),
    sources,
    uses,
    spoken: t('desk.riverSpoken', {
      sources: sources.map(({ name, mw }) => part(name, mw)).join(', '),
      uses: uses.map(({ name, mw }) => part(name, mw)).join(', '),
    }),
  };
}

const ownerOf = (cloud: string): RiverOwner => OWNERS.find((owner) => owner === cloud) ?? 'own';

function openaiSources(seen: Observation): RiverSourceSheet[] {
  const leased = new Map<string, number>();
  for (const { cloud, mw } of running(seen)) if (cloud !== 'azure') leased.set(cloud, (leased.get(cloud) ?? 0) + mw);
  const own = seen.gauges['openai.ownMw'];
  const sources: RiverSourceSheet[] = [
    { id: 'azure', name: t('desk.azure'), mw: azureMw(seen), owner: 'azure' },
    ...[...leased].map(([cloud, mw]) => ({ id: cloud, name: shortCloud(cloud), mw, owner: ownerOf(cloud) })),
    { id: 'own', name: t('desk.ownHalls'), mw: own, owner: 'own' },
  ];
  return sources.filter(({ mw }) => mw > 0);
}

/** A cloud's first name: the river's margin is narrow. */
const shortCloud = (cloud: string): string => (WORDS.clouds[cloud]?.name ?? cloud).split(/ (?:and|und) /)[0] ?? cloud;

/** What Azure gains this quarter, by where it comes from. */
function growthSources({ facts }: Foresight): RiverSourceSheet[] {
  const sums = new Map<string, number>();
  for (const fact of facts) {
    const mw = grownMw(fact);
    if (mw > 0) sums.set(fact.cause, (sums.get(fact.cause) ?? 0) + mw);
  }
  return [...sums].map(([cause, mw]) => {
    const [kind, id = ''] = cause.split('/');
    return { id: cause, name: kind === 'build' ? siteOf(id).name : t('desk.programme'), mw, owner: 'azure' };
  });
}

const GROWING = ['openai.azureMw', 'microsoft.ownMw', 'microsoft.othersMw'] as const;

const grownMw = (fact: Fact): number =>
  fact.type === 'posted' &&
  (fact.cause === 'market/standing-programme' || fact.cause.startsWith('build/')) &&
  GROWING.some((gauge) => gauge === fact.gauge)
    ? fact.by
    : 0;

type Use = Omit<RiverPartSheet, 'mw' | 'shown'>;

const postedBy = (facts: readonly Fact[], gauge: string, cause?: string): number =>
  facts.reduce((sum, fact) => {
    const counts = fact.type === 'posted' && fact.gauge === gauge && (cause === undefined || fact.cause === cause);
    return counts ? sum + fact.by : sum;
  }, 0);

function openaiUses(_seen: Observation, { facts, after }: Foresight): Use[] {
  const capability = postedBy(facts, 'openai.capability', 'market/training') / 10;
  const mission = postedBy(facts, 'openai.mission', 'desk/safety-compute');
  return [
    {
      id: 'training',
      name: t('desk.training'),
      label: t('desk.training'),
      gives: t('desk.givesCapability', { amount: signed(capability) }),
    },
    {
      id: 'serving',
      name: t('desk.serving'),
      label: t('desk.serving'),
      gives: t('desk.givesUnmet', { share: percent(Math.round(after['openai.unmetBps'] / 100) * 100) }),
    },
    {
      id: 'safety',
      name: t('desk.safetyShort'),
      label: t('desk.safety'),
      gives: mission === 0 ? t('desk.givesNone') : t('desk.givesMission', { amount: signed(mission, 0) }),
    },
  ];
}

function growthUses(_seen: Observation, { after }: Foresight): Use[] {
  const use = (id: 'toOpenai' | 'toOwn' | 'toOthers', mw: number): Use => {
    const name = t(`desk.${id}`);
    return { id, name, label: name, gives: t('desk.givesTotal', { power: power(mw) }) };
  };
  return [
    use('toOpenai', after['openai.azureMw']),
    use('toOwn', after['microsoft.ownMw']),
    use('toOthers', after['microsoft.othersMw']),
  ];
}

/**
 * Three coupled sliders in steps of five that always make a hundred: what one gains the next ones give, the last one
 * first where it can.
 */
export function coupled(split: Split, at: 0 | 1 | 2, value: number): Split {
  const next = [...split];
  const wanted = Math.max(0, Math.min(100, Math.round(value / 5) * 5));
  let owed = wanted - split[at];
  next[at] = wanted;
  for (const other of [(at + 1) % 3, (at + 2) % 3]) {
    const now = next[other] ?? 0;
    const given = Math.max(0, Math.min(100, now - owed));
    owed -= now - given;
    next[other] = given;
  }
  const [first = 0, second = 0, third = 0] = next;
  return [first, second, third];
}
