import { prospectiveClauses } from '../../engine/contract.ts';
import type { Effect } from '../../engine/facts.ts';
import { matterScore } from '../../engine/readings.ts';
import {
  valuesOf,
  type Example,
  type Lawsuit,
  type LawsuitStage,
  type Numbers,
  type Outlook,
  type Overrides,
  type Values,
} from '../../engine/rulebook.ts';
import { stageAs as at } from '../stage-as.ts';

const numbers = {
  /** After the coalition's petition: chance of a suit in a quarter, and what each point of looks adds. */
  arisesBps: { value: 800, unit: 'bps', source: 'G04' },
  arisesPerPointBps: { value: 150, unit: 'bps', source: 'assumption' },
  /** Score for charitable value at which the contract favours nobody. */
  evenScore: { value: 64, unit: 'points', source: 'calibrated' },
  perScore: { value: 2, unit: 'score per point', source: 'calibrated' },
  /** What one point in court costs in pledges to charities. */
  perPledgeUsdM: { value: 1_500, unit: '$M', source: 'S20' },
  damagesUsdM: { value: 2_000, unit: '$M', source: 'assumption' },
  settleUsdM: { value: 500, unit: '$M', source: 'assumption' },
  acceptsBps: { value: 6_500, unit: 'bps', source: 'assumption' },
  fightUsdM: { value: 25, unit: '$M', source: 'assumption' },
} as const satisfies Numbers;
type N = Values<typeof numbers>;

/** What may come of each stage: an outcome, its chance in bps at even merits, and what a point of merit adds. */
const stagesOf = ({ settleUsdM, fightUsdM }: N): readonly LawsuitStage[] => [
  at('complaint', { settleUsdM, fightUsdM }, [['next', 10_000, 0]]),
  at('motions', { settleUsdM, fightUsdM }, [
    ['dismissed', 3_500, -100],
    ['next', 6_500, 100],
  ]),
  at('injunction', { settleUsdM: settleUsdM * 2, fightUsdM }, [
    ['injunction', 1_000, 80],
    ['next', 9_000, -80],
  ]),
  at('verdict', { settleUsdM: settleUsdM * 2, fightUsdM: fightUsdM * 2 }, [
    ['dismissed', 6_000, -140],
    ['damages', 4_000, 140],
  ]),
];

const readingOf =
  (n: N) =>
  ({ rules, game }: Outlook): number => {
    const score = matterScore(prospectiveClauses(rules, game), 'charity');
    const pledged = Math.floor(game.gauges['openai.pledgedUsdM'] / n.perPledgeUsdM);
    return Math.max(-20, Math.min(20, Math.round((n.evenScore - score) / n.perScore) - pledged));
  };

const arisesOf =
  (n: N) =>
  (outlook: Outlook): number =>
    outlook.game.seenCards.includes('charities-petition')
      ? Math.max(0, n.arisesBps + n.arisesPerPointBps * readingOf(n)(outlook))
      : 0;

const effectsOf =
  (n: N) =>
  (_: unknown, outcome: string): readonly Effect[] => {
    switch (outcome) {
      case 'dismissed':
        return [{ type: 'posted', gauge: 'openai.mission', by: -1 }];
      case 'settled':
        return [
          { type: 'posted', gauge: 'openai.mission', by: 3 },
          { type: 'posted', gauge: 'openai.legitimacy', by: 3 },
        ];
      case 'damages':
        return [
          { type: 'paid', from: 'openai', to: 'public', usdM: n.damagesUsdM },
          { type: 'posted', gauge: 'openai.legitimacy', by: -4 },
        ];
      case 'injunction':
        return [{ type: 'posted', gauge: 'openai.legitimacy', by: -3 }];
      default:
        return [];
    }
  };

const examples: readonly Example[] = [
  {
    name: 'A settlement with charities serves the mission',
    choice: 'settled',
    posts: { 'gauge:openai.mission': 3, 'gauge:openai.legitimacy': 3 },
  },
  { name: 'A won case still looks unkind', choice: 'dismissed', posts: { 'gauge:openai.mission': -1 } },
  { name: 'A stage that only leads to the next leaves nothing behind', choice: 'next', posts: {} },
];

/** A coalition of charities over what the public gets for its assets. Pledges and the foundation's stake weaken it. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'charities-coalition',
    defendants: ['openai'],
    opensAt: 0,
    acceptsBps: n.acceptsBps,
    stages: stagesOf(n),
    reading: readingOf(n),
    effects: effectsOf(n),
    arisesBps: arisesOf(n),
    numbers,
    examples,
  } satisfies Lawsuit;
};

export const charitiesCoalition = make();
