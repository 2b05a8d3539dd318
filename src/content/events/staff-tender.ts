import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, paid, posted, scaled } from '../effects.ts';

const numbers = {
  weight: { value: 9, unit: 'weight', source: 'assumption' },
  largeStaff: { value: 4, unit: 'points', source: 'assumption' },
  largeScaleBps: { value: 8_500, unit: 'bps', source: 'assumption' },
  largeLegitimacy: { value: 2, unit: 'points', source: 'assumption' },
  quarters: { value: 2, unit: 'quarters', source: 'assumption' },
  smallStaff: { value: 2, unit: 'points', source: 'assumption' },
  smallUsdM: { value: 400, unit: '$M', source: 'assumption' },
  laterStaff: { value: 3, unit: 'points', source: 'assumption' },
  laterTenths: { value: 30, unit: 'tenths', source: 'assumption' },
  laterQuarters: { value: 4, unit: 'quarters', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'A large tender keeps people and drains investors',
    choice: 'large',
    posts: { 'gauge:openai.legitimacy': -2, 'gauge:openai.staff': 4 },
    makes: ['modified'],
  },
  {
    name: 'A small one keeps a few',
    choice: 'small',
    posts: { 'gauge:openai.staff': 2, 'money:openai': -400, 'money:suppliers': 400 },
  },
  {
    name: 'Put off, it keeps the price and loses people',
    choice: 'later',
    posts: { 'gauge:openai.credibility': 1, 'gauge:openai.staff': -3 },
    makes: ['modified'],
  },
];

/** Staff would like to sell some of their shares. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'staff-tender',
    asks: ['openai'],
    facts: ['V06'],
    weight: ({ game }) => (game.gauges['openai.valuationUsdM'] >= 300_000 ? n.weight : 0),
    choices: [
      {
        id: 'large',
        effects: ({ game }) => [
          posted('openai.staff', n.largeStaff),
          scaled('funding', n.largeScaleBps, game.quarter + n.quarters),
          posted('openai.legitimacy', -n.largeLegitimacy),
        ],
      },
      { id: 'small', effects: () => [paid('openai', 'suppliers', n.smallUsdM), posted('openai.staff', n.smallStaff)] },
      {
        id: 'later',
        effects: ({ game }) => [
          posted('openai.staff', -n.laterStaff),
          added('multiple', n.laterTenths, game.quarter + n.laterQuarters),
          posted('openai.credibility', 1),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const staffTender = make();
