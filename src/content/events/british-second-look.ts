import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 7, unit: 'weight', source: 'assumption' },
  writeUsdM: { value: 300, unit: '$M', source: 'assumption' },
  writeLegitimacy: { value: 2, unit: 'points', source: 'assumption' },
  writeTrust: { value: 3, unit: 'points', source: 'assumption' },
  looseTrust: { value: 3, unit: 'points', source: 'assumption' },
  looseLegitimacy: { value: 2, unit: 'points', source: 'assumption' },
  looseConfidence: { value: 3, unit: 'points', source: 'assumption' },
  looseUsdM: { value: 200, unit: '$M', source: 'assumption' },
  quarters: { value: 4, unit: 'quarters', source: 'assumption' },
  waitBps: { value: 3_500, unit: 'bps', source: 'assumption' },
  waitLegitimacy: { value: 2, unit: 'points', source: 'assumption' },
  waitCredibility: { value: 4, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'A full brief names the partner’s weaknesses',
    choice: 'write',
    posts: { 'gauge:trust': -3, 'gauge:microsoft.legitimacy': 2, 'money:microsoft': -300, 'money:suppliers': 300 },
  },
  {
    name: 'Looser practice costs sales and soothes everybody',
    choice: 'loose',
    posts: { 'gauge:trust': 3, 'gauge:microsoft.legitimacy': 2, 'gauge:microsoft.confidence': -3 },
    makes: ['modified'],
  },
  { name: 'The authority closes its file', choice: 'wait', posts: { 'gauge:microsoft.credibility': 4 } },
  {
    name: 'The authority opens a second phase',
    choice: 'wait',
    luck: 1_000,
    posts: { 'gauge:microsoft.legitimacy': -2 },
  },
];

/** Britain's authority looks again at who influences whom. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'british-second-look',
    asks: ['microsoft'],
    facts: ['G20'],
    weight: ({ game, clauses }) =>
      game.quarter >= 2 &&
      (clauses.governance === 'observer' || clauses.governance === 'seat' || clauses.cloudRights !== 'none')
        ? n.weight
        : 0,
    choices: [
      {
        id: 'write',
        effects: () => [
          paid('microsoft', 'suppliers', n.writeUsdM),
          posted('microsoft.legitimacy', n.writeLegitimacy),
          posted('trust', -n.writeTrust),
        ],
      },
      {
        id: 'loose',
        effects: ({ game }) => [
          posted('trust', n.looseTrust),
          posted('microsoft.legitimacy', n.looseLegitimacy),
          posted('microsoft.confidence', -n.looseConfidence),
          added('product-sales', -n.looseUsdM, game.quarter + n.quarters),
        ],
      },
      {
        id: 'wait',
        effects: ({ roll }) =>
          happens(roll('event/british-second-look/reference'), n.waitBps)
            ? [posted('microsoft.legitimacy', -n.waitLegitimacy)]
            : [posted('microsoft.credibility', n.waitCredibility)],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const britishSecondLook = make();
