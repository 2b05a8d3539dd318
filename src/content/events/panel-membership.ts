import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { paid, posted } from '../effects.ts';

const numbers = {
  weight: { value: 30, unit: 'weight', source: 'assumption' },
  scholarsLegitimacy: { value: 2, unit: 'points', source: 'assumption' },
  scholarsTrust: { value: 2, unit: 'points', source: 'assumption' },
  ownCredibility: { value: 3, unit: 'points', source: 'assumption' },
  ownTrust: { value: 3, unit: 'points', source: 'assumption' },
  ownStaff: { value: 1, unit: 'points', source: 'assumption' },
  balancedUsdM: { value: 150, unit: '$M', source: 'assumption' },
  balancedTrust: { value: 6, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'Scholars whom nobody asked please the public',
    choice: 'scholars',
    posts: { 'gauge:trust': -2, 'gauge:openai.legitimacy': 2 },
  },
  {
    name: 'Names of one’s own are read as resolve',
    choice: 'own',
    side: 'microsoft',
    posts: { 'gauge:trust': -3, 'gauge:microsoft.credibility': 3, 'gauge:microsoft.confidence': 1 },
  },
  {
    name: 'A balanced list takes work and repays it',
    choice: 'balanced',
    posts: { 'gauge:trust': 6, 'gauge:openai.legitimacy': 1, 'money:openai': -150, 'money:public': 150 },
  },
];

/** The panel that is to verify a claim needs members. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'panel-membership',
    asks: ['openai', 'microsoft'],
    facts: ['S09', 'K04'],
    weight: ({ game, clauses }) =>
      (clauses.agiTrigger === 'independent' || clauses.agiTrigger === 'joint') && game.contract.closedQuarter !== null
        ? n.weight
        : 0,
    choices: [
      {
        id: 'scholars',
        effects: (_, side) => [posted(`${side}.legitimacy`, n.scholarsLegitimacy), posted('trust', -n.scholarsTrust)],
      },
      {
        id: 'own',
        effects: (_, side) => [
          posted(`${side}.credibility`, n.ownCredibility),
          posted(side === 'openai' ? 'openai.staff' : 'microsoft.confidence', n.ownStaff),
          posted('trust', -n.ownTrust),
        ],
      },
      {
        id: 'balanced',
        effects: (_, side) => [
          paid(side, 'public', n.balancedUsdM),
          posted('trust', n.balancedTrust),
          posted(`${side}.legitimacy`, 1),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const panelMembership = make();
