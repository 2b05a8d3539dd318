import type { Effect } from '../../engine/facts.ts';
import type { Numbers, Values } from '../../engine/rulebook.ts';
import { added, posted } from '../effects.ts';

/** What OpenAI may promise a state about terms that nobody owns, and what each promise is worth and costs. */
export const PROMISES = ['keep-majority', 'foundation-floor', 'disclose', 'safety-veto', 'tests-first'] as const;

export const promiseNumbers = {
  majorityPoints: { value: 2, unit: 'points', source: 'G11' },
  floorPoints: { value: 4, unit: 'points', source: 'N11' },
  disclosePoints: { value: 3, unit: 'points', source: 'G12' },
  vetoPoints: { value: 5, unit: 'points', source: 'G12' },
  testsPoints: { value: 5, unit: 'points', source: 'G11' },
  promiseTrust: { value: 1, unit: 'points', source: 'assumption' },
  promiseMission: { value: 1, unit: 'points', source: 'assumption' },
  slowerTraining: { value: 2, unit: 'points/quarter', source: 'assumption' },
  slowerQuarters: { value: 4, unit: 'quarters', source: 'assumption' },
  floorStaff: { value: 1, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;
type N = Values<typeof promiseNumbers>;

/** Points on the reviewer's record; undefined for what is no promise. */
export function pointsOf(n: N, promise: string | null): number | undefined {
  switch (promise) {
    case 'keep-majority':
      return n.majorityPoints;
    case 'foundation-floor':
      return n.floorPoints;
    case 'disclose':
      return n.disclosePoints;
    case 'safety-veto':
      return n.vetoPoints;
    case 'tests-first':
      return n.testsPoints;
    default:
      return undefined;
  }
}

/** The price of a promise beside its keeping: Microsoft was not asked, staff get less, or models take longer. */
export function priceOf(n: N, quarter: number, promise: string | null): readonly Effect[] {
  if (pointsOf(n, promise) === undefined) return [];
  const unasked = posted('trust', -n.promiseTrust);
  const mission = posted('openai.mission', n.promiseMission);
  if (promise === 'safety-veto' || promise === 'tests-first') {
    return [unasked, mission, added('training', -n.slowerTraining, quarter + n.slowerQuarters)];
  }
  return promise === 'foundation-floor' ? [unasked, mission, posted('openai.staff', -n.floorStaff)] : [unasked];
}
