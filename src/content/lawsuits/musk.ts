import { matterScore } from '../../engine/readings.ts';
import { calendar, prospectiveClauses } from '../../engine/contract.ts';
import type { Effect } from '../../engine/facts.ts';
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
  /** Chance of the suit in a quarter, in a campaign that begins before it, from its real year. */
  arisesBps: { value: 4_000, unit: 'bps', source: 'L01' },
  arisesFromYear: { value: 2_024, unit: 'year', source: 'L01' },
  /** Mean of the scores for charity and control at which the contract favours nobody. */
  evenScore: { value: 64, unit: 'points', source: 'calibrated' },
  perScore: { value: 2, unit: 'score per point', source: 'calibrated' },
  damagesUsdM: { value: 6_000, unit: '$M', source: 'L05', low: 1_000, high: 109_000 },
  microsoftDamagesUsdM: { value: 2_500, unit: '$M', source: 'L05', low: 500, high: 25_000 },
  settleUsdM: { value: 900, unit: '$M', source: 'assumption' },
  acceptsBps: { value: 3_000, unit: 'bps', source: 'assumption' },
  fightUsdM: { value: 60, unit: '$M', source: 'assumption' },
} as const satisfies Numbers;
type N = Values<typeof numbers>;

/** What may come of each stage: an outcome, its chance in bps at even merits, and what a point of merit adds. */
const stagesOf = ({ settleUsdM, fightUsdM }: N): readonly LawsuitStage[] => [
  at('complaint', { settleUsdM, fightUsdM }, [['next', 10_000, 0]]),
  at('motions', { settleUsdM, fightUsdM }, [
    ['dismissed', 1_000, -40],
    ['next', 9_000, 40],
  ]),
  at('discovery', { settleUsdM, fightUsdM: fightUsdM * 2 }, [['next', 10_000, 0]]),
  at('injunction', { settleUsdM: settleUsdM * 2, fightUsdM }, [
    ['injunction', 1_200, 90],
    ['next', 8_800, -90],
  ]),
  at('trial', { settleUsdM: settleUsdM * 2, fightUsdM: fightUsdM * 3 }, [
    ['stays', 1_500, 0],
    ['next', 8_500, 0],
  ]),
  at('verdict', { settleUsdM: settleUsdM * 3, fightUsdM }, [
    ['dismissed', 5_000, -150],
    ['next', 3_400, 50],
    ['damages', 1_800, 80],
    ['unwinding', -200, 20],
  ]),
  at('appeal', { settleUsdM: settleUsdM * 2, fightUsdM }, [
    ['dismissed', 7_400, -120],
    ['damages', 2_800, 100],
    ['unwinding', -200, 20],
  ]),
];

const readingOf =
  (n: N) =>
  ({ rules, game }: Outlook): number => {
    const clauses = prospectiveClauses(rules, game);
    const score = (matterScore(clauses, 'charity') + matterScore(clauses, 'control')) / 2;
    return Math.max(-20, Math.min(20, Math.round((n.evenScore - score) / n.perScore)));
  };

const arisesOf =
  (n: N) =>
  ({ rules, game }: Outlook): number =>
    calendar(rules, game).year >= n.arisesFromYear ? n.arisesBps : 0;

const effectsOf =
  (n: N) =>
  (_: unknown, outcome: string): readonly Effect[] => {
    switch (outcome) {
      case 'dismissed':
        return [
          { type: 'posted', gauge: 'openai.legitimacy', by: 4 },
          { type: 'posted', gauge: 'microsoft.legitimacy', by: 2 },
        ];
      case 'damages':
        return [
          { type: 'paid', from: 'openai', to: 'public', usdM: n.damagesUsdM },
          { type: 'paid', from: 'microsoft', to: 'public', usdM: n.microsoftDamagesUsdM },
          { type: 'posted', gauge: 'openai.legitimacy', by: -6 },
          { type: 'posted', gauge: 'microsoft.legitimacy', by: -3 },
        ];
      case 'injunction':
        return [
          { type: 'posted', gauge: 'openai.legitimacy', by: -3 },
          { type: 'posted', gauge: 'microsoft.confidence', by: -3 },
        ];
      case 'unwinding':
        return [
          { type: 'posted', gauge: 'openai.legitimacy', by: -12 },
          { type: 'posted', gauge: 'trust', by: -10 },
          { type: 'ended', ending: 'unwound' },
        ];
      default:
        return [];
    }
  };

const examples: readonly Example[] = [
  {
    name: 'A dismissal speaks for both defendants',
    choice: 'dismissed',
    posts: { 'gauge:openai.legitimacy': 4, 'gauge:microsoft.legitimacy': 2 },
  },
  {
    name: 'Damages are far below what was asked for',
    choice: 'damages',
    posts: {
      'money:openai': -6_000,
      'money:microsoft': -2_500,
      'money:public': 8_500,
      'gauge:openai.legitimacy': -6,
      'gauge:microsoft.legitimacy': -3,
    },
  },
  {
    name: 'An unwinding ends the game',
    choice: 'unwinding',
    posts: { 'gauge:openai.legitimacy': -12, 'gauge:trust': -10 },
    makes: ['ended'],
  },
  { name: 'A settlement costs its price and nothing more', choice: 'settled', posts: {} },
];

/** The suit over the charitable mission. It reads what the reviewers read: a stronger nonprofit weakens it. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'musk',
    defendants: ['openai', 'microsoft'],
    opensAt: 2,
    acceptsBps: n.acceptsBps,
    stages: stagesOf(n),
    reading: readingOf(n),
    effects: effectsOf(n),
    arisesBps: arisesOf(n),
    numbers,
    examples,
  } satisfies Lawsuit;
};

export const musk = make();
