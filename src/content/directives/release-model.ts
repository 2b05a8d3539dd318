import { portion } from '../../engine/compute.ts';
import type { Effect } from '../../engine/facts.ts';
import type { Order } from '../../engine/game.ts';
import { happens } from '../../engine/luck.ts';
import { valuesOf, type Directive, type Example, type Numbers } from '../../engine/rulebook.ts';
import type { Outlook, Overrides, Situation, Values } from '../../engine/rulebook.ts';
import { added, marked, paid, posted } from '../effects.ts';
import { ordered, worn } from './repeated.ts';
import { recordedByStates } from './state-reviews.ts';

export const numbers = {
  leastLead: { value: 10, unit: 'points', source: 'assumption' },
  earlyPartBps: { value: 9_000, unit: 'bps', source: 'assumption' },
  earlyGrowthBps: { value: 700, unit: 'bps', source: 'calibrated' },
  earlyMission: { value: 1, unit: 'points', source: 'calibrated' },
  harmBps: { value: 1_500, unit: 'bps', source: 'T05' },
  harmPerLeadBps: { value: 25, unit: 'bps/point', source: 'assumption' },
  testedBps: { value: 800, unit: 'bps', source: 'assumption' },
  harmLegitimacy: { value: 4, unit: 'points', source: 'T05' },
  harmRecord: { value: 3, unit: 'points', source: 'G09' },
  holdUsdM: { value: 80, unit: '$M', source: 'assumption' },
  holdMission: { value: 2, unit: 'points', source: 'T04' },
  holdLegitimacy: { value: 2, unit: 'points', source: 'T04' },
  holdRecord: { value: 1, unit: 'points', source: 'T04' },
  holdGrowthBps: { value: 150, unit: 'bps', source: 'assumption' },
  leakBps: { value: 2_000, unit: 'bps', source: 'assumption' },
  leakStaff: { value: 2, unit: 'points', source: 'assumption' },
  restQuarters: { value: 3, unit: 'quarters', source: 'assumption' },
  steadyLead: { value: 100, unit: 'points', source: 'calibrated' },
} as const satisfies Numbers;
type N = Values<typeof numbers>;

const leadOf = ({ game: { gauges } }: Outlook): number => gauges['openai.capability'] - gauges['openai.released'];

const refusal = (n: N, seen: Outlook) => (leadOf(seen) < n.leastLead ? 'nothing-to-release' : undefined);

/** Almost all that the laboratory has goes on sale before its tests are done. */
function early(n: N, situation: Situation): readonly Effect[] {
  const { clauses, game } = situation;
  const tested = (clauses.safety === 'tests' ? n.testedBps : 0) + (clauses.governance === 'veto' ? n.testedBps : 0);
  const drawn = situation.roll('directive/release-model/harm');
  const harmed = happens(drawn, n.harmBps + leadOf(situation) * n.harmPerLeadBps - tested);
  return [
    posted('openai.released', portion(leadOf(situation), n.earlyPartBps)),
    added('demand-growth', n.earlyGrowthBps, game.quarter),
    posted('openai.mission', -n.earlyMission),
    ...(harmed ? [posted('openai.legitimacy', -n.harmLegitimacy), ...recordedByStates(situation, -n.harmRecord)] : []),
  ];
}

/** Nothing new goes on sale this quarter (`engine/training.ts` reads the mark): customers look elsewhere. */
function hold(n: N, situation: Situation): readonly Effect[] {
  const fresh = (points: number): number => worn(situation.game, 'release-model', points, n.restQuarters);
  const impatient = happens(situation.roll('directive/release-model/impatience'), n.leakBps);
  return [
    marked('release/held', situation.game.quarter + 1),
    paid('openai', 'suppliers', n.holdUsdM),
    posted('openai.mission', fresh(n.holdMission)),
    posted('openai.legitimacy', fresh(n.holdLegitimacy)),
    added('demand-growth', -n.holdGrowthBps, situation.game.quarter),
    ...recordedByStates(situation, n.holdRecord),
    ...(impatient ? [posted('openai.staff', -n.leakStaff)] : []),
  ];
}

function effects(n: N, situation: Situation, { choice }: Order): readonly Effect[] {
  if (refusal(n, situation) !== undefined) return [];
  return choice === 'early' ? early(n, situation) : hold(n, situation);
}

const examples: readonly Example[] = [
  {
    name: 'Early, nine tenths of a lead of 60 goes on sale before its tests',
    given: { gauges: { 'openai.capability': 1_060, 'openai.released': 1_000 } },
    choice: 'early',
    posts: { 'gauge:openai.released': 54, 'gauge:openai.mission': -1 },
    makes: ['modified'],
  },
  {
    name: 'What was not tested may do harm in public, and both states note it',
    given: { gauges: { 'openai.capability': 1_060, 'openai.released': 1_000 } },
    choice: 'early',
    luck: 0,
    posts: { 'gauge:openai.released': 54, 'gauge:openai.mission': -1, 'gauge:openai.legitimacy': -4 },
    makes: ['modified', 'recorded', 'recorded'],
  },
  {
    name: 'Held, nothing new is sold this quarter, and the charter is served',
    given: { gauges: { 'openai.capability': 1_060, 'openai.released': 1_000 } },
    choice: 'hold',
    posts: { 'money:openai': -80, 'money:suppliers': 80, 'gauge:openai.mission': 2, 'gauge:openai.legitimacy': 2 },
    makes: ['marked', 'modified', 'recorded', 'recorded'],
  },
  {
    name: 'With nothing in the laboratory there is nothing to release or to hold',
    given: { gauges: { 'openai.capability': 1_000, 'openai.released': 1_000 } },
    choice: 'early',
    posts: {},
  },
];

/** Puts the laboratory's model on sale before its tests, or holds it back for them. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'release-model',
    side: 'openai',
    suit: 'control',
    step: 'training',
    targets: undefined,
    choices: ['early', 'hold'],
    refusal: (outlook) => refusal(n, outlook),
    effects: (situation, order) => effects(n, situation, order),
    steady: (seen) => (leadOf(seen) < n.steadyLead ? undefined : ordered('release-model', 'early')),
    numbers,
    examples,
  } satisfies Directive;
};

export const releaseModel = make();
