import { valuesOf, type Numbers, type Overrides, type Review } from '../../engine/rulebook.ts';

const numbers = {
  charity: { value: 30, unit: 'per cent', source: 'G12' },
  control: { value: 25, unit: 'per cent', source: 'G12' },
  safety: { value: 35, unit: 'per cent', source: 'G12' },
  competition: { value: 10, unit: 'per cent', source: 'G12' },
  clearsAt: { value: 64, unit: 'points', source: 'calibrated' },
  conditionsAt: { value: 45, unit: 'points', source: 'calibrated' },
} as const satisfies Numbers;

/** California's attorney general asks what the public gets, who governs, and whether users are safe. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'california',
    weights: { charity: n.charity, control: n.control, safety: n.safety, competition: n.competition },
    stages: ['opened', 'questions', 'hearing', 'conditions', 'decision'],
    opensAt: 1,
    gates: true,
    clearsAt: n.clearsAt,
    conditionsAt: n.conditionsAt,
    commitments: [
      { id: 'safety-veto', term: 'governance', options: ['veto'] },
      { id: 'disclose', term: 'safety', options: ['disclosure', 'tests'] },
      { id: 'tests-first', term: 'safety', options: ['tests'] },
      { id: 'foundation-floor', term: 'nonprofitStake', options: ['32', '28', '26'] },
    ],
    numbers,
    examples: [],
  } satisfies Review;
};

export const california = make();
