import { RULES } from '../../content/rulebook.ts';
import type { SeatView } from '../../agents/agent.ts';
import type { Package } from '../../engine/game.ts';
import type { Observation } from '../../engine/observe.ts';
import { otherSide, type Side } from '../../engine/vocabulary.ts';
import { decimal, money } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import type { SessionState } from '../state.ts';
import { quarterLabel } from './quarters.ts';
import type { ConceptId } from './reference-glossary.ts';

/** The screen on which the guide speaks. */
export type GuideScreen = 'briefing' | 'table' | 'desk' | 'report';

/** What matters now, and why. It says nothing of where to click, and waits for nothing. */
export interface GuideSheet {
  /** Which moment it is: another one opens the guide anew. */
  readonly id: string;
  readonly head: string;
  readonly text: string;
  readonly why: string;
  readonly concepts: readonly ConceptId[];
}

/** The guide speaks in the first two quarters. */
export const GUIDED_QUARTERS = 2;

/** Under this their patience is short. */
export const SHORT_PATIENCE = 30;

type View = SeatView;

/** The moment of the guided quarters that a player is in; undefined where there is nothing to say. */
export function guideSheet({ view, waitsFor }: SessionState, screen: GuideScreen): GuideSheet | undefined {
  if (view === null || waitsFor === 'them') return undefined;
  const { quarter } = view.observation;
  const shown = screen === 'report' ? quarter - 1 : quarter;
  if (shown >= GUIDED_QUARTERS) return undefined;
  const first = shown === 0;
  switch (screen) {
    case 'briefing':
      return first ? paper(view.observation) : second(view.observation);
    case 'table':
      return atTable(view, first);
    case 'desk':
      return atDesk(view.observation, first);
    case 'report':
      return first ? report(view) : said('end', ['pareto-frontier', 'par']);
  }
}

type Plain = 'answer' | 'stuck' | 'signed' | 'sealed' | 'wait' | 'orders' | 'end' | 'anchor';

const said = (id: Plain, concepts: readonly ConceptId[]): GuideSheet => ({
  id,
  head: t(`tutorial.${id}-head`),
  text: t(`tutorial.${id}-text`),
  why: t(`tutorial.${id}-why`),
  concepts,
});

function paper({ gauges, scenario, quarter }: Observation): GuideSheet {
  return {
    id: 'paper',
    head: t('tutorial.paper-head'),
    text: t('tutorial.paper-text'),
    why: t('tutorial.paper-why', {
      held: money(gauges['openai.softbankHeldUsdM']),
      falls: money(RULES.market.softbankFallUsdM),
      quarter: quarterLabel({ scenario, quarter }),
    }),
    concepts: ['deadlines', 'batna', 'mandate'],
  };
}

function second({ pending, gauges }: Observation): GuideSheet {
  return {
    id: 'second',
    head: t('tutorial.second-head'),
    text:
      pending === null
        ? t('tutorial.second-text', { held: money(gauges['openai.softbankHeldUsdM']) })
        : t('tutorial.secondSigned-text'),
    why: t('tutorial.second-why'),
    concepts: ['batna', 'third-parties'],
  };
}

/** A side's full packages of this quarter, in order. */
export function packagesOf({ observation, facts }: View, side: Side): Package[] {
  return facts.flatMap((fact) => {
    if (fact.type !== 'proposed' || fact.side !== side || fact.quarter !== observation.quarter) return [];
    const { kind, package: proposed } = fact.proposal;
    return kind === 'definitive' || kind === 'amendment' ? [proposed] : [];
  });
}

/** Terms that moved toward a side from one package to the next; on the ladders OpenAI's end is the first option. */
export function movedToward(side: Side, before: Package, after: Package): number {
  return RULES.terms.filter(({ ladder }, at) => {
    const by = (after[at] ?? 0) - (before[at] ?? 0);
    return ladder && (side === 'openai' ? by < 0 : by > 0);
  }).length;
}

const samePackage = (a: Package | undefined, b: Package | undefined): boolean =>
  a !== undefined && b !== undefined && a.every((option, at) => option === b[at]);

/** Whether the last two packages of a side are the same. */
export const repeats = (packages: readonly Package[]): boolean =>
  packages.length > 1 && samePackage(packages.at(-1), packages.at(-2));

function atTable(view: View, first: boolean): GuideSheet {
  const { side, table } = view.observation;
  const other = otherSide(side);
  const own = packagesOf(view, side);
  const theirs = packagesOf(view, other);
  const last = own.at(-1);
  if (last === undefined) return opening(view, theirs.at(-1), first);
  const { patience } = table.seats[other];
  if (patience < SHORT_PATIENCE) return strained('candle', patience);
  if (repeats(own)) return strained('repeat', patience);
  return answered(side, last, theirs);
}

/** They have answered one's package: by how much they came, or that they did not. */
function answered(side: Side, own: Package, theirs: readonly Package[]): GuideSheet {
  const after = theirs.at(-1);
  const before = theirs.at(-2);
  if (after === undefined) return said('anchor', ['anchoring', 'worth', 'face']);
  if (before === undefined) return traded(after.filter((option, at) => option === own[at]).length, 'first');
  const came = movedToward(side, before, after);
  return came === 0 ? said('stuck', ['information', 'equivalent-offers']) : traded(came, 'trade');
}

function strained(id: 'candle' | 'repeat', patience: number): GuideSheet {
  return {
    id,
    head: t(`tutorial.${id}-head`),
    text: t(`tutorial.${id}-text`, { patience: decimal(patience, 0) }),
    why: t(`tutorial.${id}-why`),
    concepts: id === 'candle' ? ['patience', 'trust'] : ['reciprocity', 'concession'],
  };
}

/** Before one's own first package: one opens, or answers; in the second quarter against one's own last one. */
function opening({ observation, facts }: View, theirs: Package | undefined, first: boolean): GuideSheet {
  if (theirs === undefined) return said('anchor', ['anchoring', 'worth', 'face']);
  const last = observation.table.seats[observation.side].lastPackage;
  if (first || last === null || facts.length === 0) return said('answer', ['anchoring', 'reservation-value']);
  const count = theirs.filter((option, at) => option === last[at]).length;
  return {
    id: 'open',
    head: t('tutorial.open-head'),
    text: t('tutorial.open-text', { count }),
    why: t('tutorial.open-why'),
    concepts: ['zopa', 'logrolling'],
  };
}

const traded = (count: number, id: 'first' | 'trade'): GuideSheet => ({
  id,
  head: t(`tutorial.${id}-head`),
  text: t(`tutorial.${id}-text`, { count }),
  why: t('tutorial.trade-why'),
  concepts: ['logrolling', 'reciprocity'],
});

function atDesk({ pending, orders, offers }: Observation, first: boolean): GuideSheet {
  if (orders !== null) return said('sealed', ['commitment']);
  if (pending !== null)
    return first ? said('signed', ['closing', 'third-parties']) : said('wait', ['closing', 'deadlines']);
  if (!first) return said('orders', ['signalling', 'hold-up']);
  return {
    id: 'desk',
    head: t('tutorial.desk-head'),
    text: t('tutorial.desk-text', { count: offers.length }),
    why: t('tutorial.desk-why'),
    concepts: ['batna', 'first-refusal'],
  };
}

function report({ observation, facts }: View): GuideSheet {
  const after = observation.gauges.trust;
  const moved = facts.reduce(
    (sum, fact) =>
      fact.type === 'posted' && fact.gauge === 'trust' && fact.quarter === observation.quarter - 1
        ? sum + fact.by
        : sum,
    0,
  );
  return {
    id: 'report',
    head: t('tutorial.report-head'),
    text: t('tutorial.report-text', { before: decimal(after - moved, 0), after: decimal(after, 0) }),
    why: t('tutorial.report-why'),
    concepts: ['trust', 'estimate'],
  };
}
