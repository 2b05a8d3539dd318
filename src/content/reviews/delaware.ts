import { valuesOf, type Numbers, type Overrides, type Review } from '../../engine/rulebook.ts';

const numbers = {
  charity: { value: 40, unit: 'per cent', source: 'G11' },
  control: { value: 35, unit: 'per cent', source: 'G11' },
  safety: { value: 20, unit: 'per cent', source: 'G11' },
  competition: { value: 5, unit: 'per cent', source: 'G11' },
  clearsAt: { value: 66, unit: 'points', source: 'calibrated' },
  conditionsAt: { value: 46, unit: 'points', source: 'calibrated' },
} as const satisfies Numbers;

/** Delaware's attorney general guards the charity's assets and its control of the company that it built. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'delaware',
    weights: { charity: n.charity, control: n.control, safety: n.safety, competition: n.competition },
    stages: ['opened', 'questions', 'hearing', 'conditions', 'decision'],
    opensAt: 1,
    gates: true,
    clearsAt: n.clearsAt,
    conditionsAt: n.conditionsAt,
    commitments: [
      { id: 'keep-majority', term: 'governance', options: ['majority', 'veto'] },
      { id: 'foundation-floor', term: 'nonprofitStake', options: ['32', '28', '26'] },
      { id: 'safety-veto', term: 'governance', options: ['veto'] },
    ],
    numbers,
    examples: [],
  } satisfies Review;
};

export const delaware = make();
