import { valuesOf, type Directive, type Example, type Numbers, type Overrides } from '../../engine/rulebook.ts';
import { posted } from '../effects.ts';
import { callEffects, callingNumbers, callRefusal } from './calling.ts';

export const numbers = {
  ...callingNumbers,
  leakConfidence: { value: 2, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const contract = { package: [], sinceQuarter: 3, closedQuarter: 2, amendedQuarters: [], nextPackage: null };

const examples: readonly Example[] = [
  {
    name: 'After a closing a call opens a table next quarter',
    given: { quarter: 4, game: { contract } },
    posts: { 'gauge:microsoft.credibility': -2 },
    makes: ['table-called'],
  },
  {
    name: 'Called again within three quarters, the other side is tired of it',
    given: { quarter: 4, game: { contract, marks: { 'directive/call-table-microsoft': 3 } } },
    posts: { 'gauge:microsoft.credibility': -2, 'gauge:trust': -2 },
    makes: ['table-called'],
  },
  {
    name: 'In the last quarter there is no table left to call',
    given: { quarter: 11, game: { contract } },
    posts: {},
  },
];

/** Asks OpenAI back to the table after a closing, for an amendment. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'call-table-microsoft',
    side: 'microsoft',
    suit: 'control',
    step: 'arrivals',
    targets: undefined,
    choices: [],
    refusal: callRefusal,
    effects: (situation) => callEffects(n, situation, 'microsoft', posted('microsoft.confidence', -n.leakConfidence)),
    numbers,
    examples,
  } satisfies Directive;
};

export const callTableMicrosoft = make();
