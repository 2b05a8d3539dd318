import { portion } from '../../engine/compute.ts';
import { valuesOf, type Directive, type Example, type Numbers, type Overrides } from '../../engine/rulebook.ts';
import { posted } from '../effects.ts';
import { callEffects, callingNumbers, callRefusal } from './calling.ts';

export const numbers = {
  ...callingNumbers,
  leakValueBps: { value: 150, unit: 'bps', source: 'assumption' },
} as const satisfies Numbers;

const contract = { package: [], sinceQuarter: 3, closedQuarter: 2, amendedQuarters: [], nextPackage: null };

const examples: readonly Example[] = [
  {
    name: 'After a closing a call opens a table next quarter',
    given: { quarter: 4, game: { contract } },
    posts: { 'gauge:openai.credibility': -2 },
    makes: ['table-called'],
  },
  {
    name: 'A call that gets out makes investors wonder',
    given: { quarter: 4, game: { contract }, gauges: { 'openai.valuationUsdM': 500_000 } },
    luck: 0,
    posts: { 'gauge:openai.credibility': -2, 'gauge:openai.valuationUsdM': -7_500 },
    makes: ['table-called'],
  },
  {
    name: 'Before a closing there is a table anyway',
    posts: {},
  },
];

/** Asks Microsoft back to the table after a closing, for an amendment. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'call-table-openai',
    side: 'openai',
    suit: 'control',
    step: 'arrivals',
    targets: undefined,
    choices: [],
    refusal: callRefusal,
    effects: (situation) => {
      const loss = portion(situation.game.gauges['openai.valuationUsdM'], n.leakValueBps);
      return callEffects(n, situation, 'openai', posted('openai.valuationUsdM', -loss));
    },
    numbers,
    examples,
  } satisfies Directive;
};

export const callTableOpenai = make();
