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
  /** After the former staff's letter: chance of a suit in a quarter, and what each point of looks adds. */
  arisesBps: { value: 900, unit: 'bps', source: 'G07' },
  arisesPerPointBps: { value: 150, unit: 'bps', source: 'assumption' },
  evenScore: { value: 62, unit: 'points', source: 'calibrated' },
  perScore: { value: 3, unit: 'score per point', source: 'calibrated' },
  damagesUsdM: { value: 600, unit: '$M', source: 'assumption' },
  settleUsdM: { value: 150, unit: '$M', source: 'assumption' },
  acceptsBps: { value: 7_500, unit: 'bps', source: 'assumption' },
  fightUsdM: { value: 15, unit: '$M', source: 'assumption' },
} as const satisfies Numbers;
type N = Values<typeof numbers>;

/** What may come of each stage: an outcome, its chance in bps at even merits, and what a point of merit adds. */
const stagesOf = ({ settleUsdM, fightUsdM }: N): readonly LawsuitStage[] => [
  at('complaint', { settleUsdM, fightUsdM }, [
    ['dismissed', 1_000, -30],
    ['next', 9_000, 30],
  ]),
  at('discovery', { settleUsdM, fightUsdM }, [['next', 10_000, 0]]),
  at('verdict', { settleUsdM: settleUsdM * 2, fightUsdM: fightUsdM * 2 }, [
    ['dismissed', 5_500, -140],
    ['damages', 4_500, 140],
  ]),
];

const readingOf =
  (n: N) =>
  ({ rules, game }: Outlook): number => {
    const clauses = prospectiveClauses(rules, game);
    const score = (matterScore(clauses, 'control') + matterScore(clauses, 'safety')) / 2;
    return Math.max(-20, Math.min(20, Math.round((n.evenScore - score) / n.perScore)));
  };

const arisesOf =
  (n: N) =>
  (outlook: Outlook): number =>
    outlook.game.seenCards.includes('former-staff-letter')
      ? Math.max(0, n.arisesBps + n.arisesPerPointBps * readingOf(n)(outlook))
      : 0;

const effectsOf =
  (n: N) =>
  (_: unknown, outcome: string): readonly Effect[] => {
    switch (outcome) {
      case 'dismissed':
        return [{ type: 'posted', gauge: 'openai.staff', by: -1 }];
      case 'settled':
        return [
          { type: 'posted', gauge: 'openai.staff', by: 2 },
          { type: 'posted', gauge: 'openai.mission', by: 1 },
        ];
      case 'damages':
        return [
          { type: 'paid', from: 'openai', to: 'staff', usdM: n.damagesUsdM },
          { type: 'posted', gauge: 'openai.staff', by: -3 },
          { type: 'posted', gauge: 'openai.legitimacy', by: -3 },
        ];
      default:
        return [];
    }
  };

const examples: readonly Example[] = [
  {
    name: 'A settlement is read by those who stayed',
    choice: 'settled',
    posts: { 'gauge:openai.staff': 2, 'gauge:openai.mission': 1 },
  },
  {
    name: 'Damages go to former staff, and the evidence hurts more than the sum',
    choice: 'damages',
    posts: {
      'money:openai': -600,
      'money:staff': 600,
      'gauge:openai.staff': -3,
      'gauge:openai.legitimacy': -3,
    },
  },
  { name: 'A stage that only leads to the next leaves nothing behind', choice: 'next', posts: {} },
];

/** Former employees over promises about safety and control: little money, much effect on those who stayed. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'former-employees',
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

export const formerEmployees = make();
