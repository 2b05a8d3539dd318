import { matterScore } from '../../engine/readings.ts';
import {
  valuesOf,
  type Numbers,
  type Outlook,
  type Overrides,
  type Review,
  type Values,
} from '../../engine/rulebook.ts';

const numbers = {
  charity: { value: 0, unit: 'per cent', source: 'G18' },
  control: { value: 10, unit: 'per cent', source: 'G18' },
  safety: { value: 5, unit: 'per cent', source: 'G18' },
  competition: { value: 85, unit: 'per cent', source: 'G18' },
  clearsAt: { value: 62, unit: 'points', source: 'calibrated' },
  conditionsAt: { value: 44, unit: 'points', source: 'calibrated' },
  fineUsdM: { value: 2_000, unit: '$M', source: 'assumption' },
  /** Chance in a quarter that an inquiry opens by itself, bps: after the demands to rivals, or over a closed market. */
  demandsBps: { value: 4_000, unit: 'bps', source: 'G19' },
  closedBps: { value: 400, unit: 'bps', source: 'G18' },
  closedScore: { value: 40, unit: 'points', source: 'calibrated' },
} as const satisfies Numbers;
type N = Values<typeof numbers>;

const arisesOf =
  (n: N) =>
  ({ game, clauses }: Outlook): number => {
    if (game.seenCards.includes('ftc-demands')) return n.demandsBps;
    return matterScore(clauses, 'competition') < n.closedScore ? n.closedBps : 0;
  };

/** The Federal Trade Commission: does the partnership close markets? It gates nothing, but may order a remedy. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'ftc',
    weights: { charity: n.charity, control: n.control, safety: n.safety, competition: n.competition },
    stages: ['opened', 'questions', 'hearing', 'conditions', 'decision'],
    opensAt: 0,
    gates: false,
    clearsAt: n.clearsAt,
    conditionsAt: n.conditionsAt,
    fineUsdM: n.fineUsdM,
    arisesBps: arisesOf(n),
    commitments: [
      { id: 'soften-rights', term: 'cloudRights', options: ['none', 'preferred'] },
      { id: 'open-channel', term: 'apiChannel', options: ['any', 'azure-first'] },
      { id: 'free-hosting', term: 'rivalHosting', options: ['threshold', 'free'] },
    ],
    numbers,
    examples: [],
  } satisfies Review;
};

export const ftc = make();
