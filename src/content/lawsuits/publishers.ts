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
  damagesUsdM: { value: 3_000, unit: '$M', source: 'assumption', low: 500, high: 10_000 },
  microsoftDamagesUsdM: { value: 1_500, unit: '$M', source: 'assumption' },
  licenceUsdM: { value: 60, unit: '$M a quarter', source: 'assumption' },
  settleUsdM: { value: 1_100, unit: '$M', source: 'assumption' },
  acceptsBps: { value: 6_000, unit: 'bps', source: 'assumption' },
  fightUsdM: { value: 40, unit: '$M', source: 'assumption' },
  /** Conduct over which each point of legitimacy is worth a fifth of one in court. */
  perLegitimacy: { value: 5, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;
type N = Values<typeof numbers>;

/** What may come of each stage: an outcome, its chance in bps at even merits, and what a point of merit adds. */
const stagesOf = ({ settleUsdM, fightUsdM }: N): readonly LawsuitStage[] => [
  at('complaint', { settleUsdM: settleUsdM / 2, fightUsdM }, [['next', 10_000, 0]]),
  at('motions', { settleUsdM: settleUsdM / 2, fightUsdM }, [
    ['dismissed', 1_200, -40],
    ['stays', 2_000, 0],
    ['next', 6_800, 40],
  ]),
  at('discovery', { settleUsdM, fightUsdM }, [
    ['stays', 6_000, 0],
    ['next', 4_000, 0],
  ]),
  at('trial', { settleUsdM: settleUsdM * 2, fightUsdM: fightUsdM * 2 }, [
    ['stays', 5_000, 0],
    ['next', 5_000, 0],
  ]),
  at('verdict', { settleUsdM: settleUsdM * 2, fightUsdM }, [
    ['dismissed', 3_200, -120],
    ['next', 4_400, 30],
    ['damages', 2_400, 90],
  ]),
  at('appeal', { settleUsdM: settleUsdM * 2, fightUsdM }, [
    ['dismissed', 5_000, -120],
    ['damages', 5_000, 120],
  ]),
];

const readingOf =
  (n: N) =>
  ({ game }: Outlook): number =>
    Math.max(-20, Math.min(20, Math.trunc((50 - game.gauges['openai.legitimacy']) / n.perLegitimacy)));

const licence = (n: N, lastQuarter: number): Effect => ({
  type: 'modified',
  modifier: { kind: 'openai-costs', add: n.licenceUsdM, scaleBps: 10_000, lastQuarter },
});

const effectsOf =
  (n: N) =>
  ({ game }: { game: Outlook['game'] }, outcome: string): readonly Effect[] => {
    switch (outcome) {
      case 'dismissed':
        return [{ type: 'posted', gauge: 'openai.legitimacy', by: 1 }];
      case 'settled':
        return [licence(n, game.quarter + 8), { type: 'posted', gauge: 'openai.legitimacy', by: 3 }];
      case 'damages':
        return [
          { type: 'paid', from: 'openai', to: 'public', usdM: n.damagesUsdM },
          { type: 'paid', from: 'microsoft', to: 'public', usdM: n.microsoftDamagesUsdM },
          { type: 'posted', gauge: 'openai.legitimacy', by: -4 },
          { type: 'posted', gauge: 'microsoft.legitimacy', by: -2 },
        ];
      default:
        return [];
    }
  };

const examples: readonly Example[] = [
  {
    name: 'A settlement also buys a licence, paid each quarter for two years',
    choice: 'settled',
    posts: { 'gauge:openai.legitimacy': 3 },
    makes: ['modified'],
  },
  {
    name: 'Damages fall on both',
    choice: 'damages',
    posts: {
      'money:openai': -3_000,
      'money:microsoft': -1_500,
      'money:public': 4_500,
      'gauge:openai.legitimacy': -4,
      'gauge:microsoft.legitimacy': -2,
    },
  },
  { name: 'A stage that only leads to the next leaves nothing behind', choice: 'next', posts: {} },
];

/** Publishers and authors over the texts that models learned from: slow, joint, and never about the conversion. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'publishers',
    defendants: ['openai', 'microsoft'],
    opensAt: 2,
    acceptsBps: n.acceptsBps,
    stages: stagesOf(n),
    reading: readingOf(n),
    effects: effectsOf(n),
    numbers,
    examples,
  } satisfies Lawsuit;
};

export const publishers = make();
