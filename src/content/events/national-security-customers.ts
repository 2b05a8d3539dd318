import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, posted } from '../effects.ts';

const numbers = {
  weight: { value: 8, unit: 'weight', source: 'assumption' },
  anyBps: { value: 150, unit: 'bps', source: 'assumption' },
  quarters: { value: 3, unit: 'quarters', source: 'assumption' },
  anyMission: { value: 2, unit: 'points', source: 'assumption' },
  anyTrust: { value: 3, unit: 'points', source: 'assumption' },
  azureBps: { value: 50, unit: 'bps', source: 'assumption' },
  azureTrust: { value: 3, unit: 'points', source: 'assumption' },
  azureStaff: { value: 2, unit: 'points', source: 'assumption' },
  declineMission: { value: 2, unit: 'points', source: 'assumption' },
  declineStaff: { value: 2, unit: 'points', source: 'assumption' },
  declineLegitimacy: { value: 2, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'On any cloud, demand rises and the partner objects',
    choice: 'any',
    posts: { 'gauge:trust': -3, 'gauge:openai.mission': -2 },
    makes: ['modified'],
  },
  {
    name: 'On Azure alone, it rises less',
    choice: 'azure',
    posts: { 'gauge:trust': 3, 'gauge:openai.staff': -2 },
    makes: ['modified'],
  },
  {
    name: 'Declined, some staff are relieved',
    choice: 'decline',
    posts: { 'gauge:openai.legitimacy': -2, 'gauge:openai.mission': 2, 'gauge:openai.staff': 2 },
  },
];

/** Government customers want the models on a cloud of their choice. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'national-security-customers',
    asks: ['openai'],
    facts: ['S16'],
    weight: ({ clauses }) => (clauses.apiChannel === 'azure-only' ? n.weight : 0),
    choices: [
      {
        id: 'any',
        effects: ({ game }) => [
          added('demand-growth', n.anyBps, game.quarter + n.quarters),
          posted('openai.mission', -n.anyMission),
          posted('trust', -n.anyTrust),
        ],
      },
      {
        id: 'azure',
        effects: ({ game }) => [
          added('demand-growth', n.azureBps, game.quarter + n.quarters),
          posted('trust', n.azureTrust),
          posted('openai.staff', -n.azureStaff),
        ],
      },
      {
        id: 'decline',
        effects: () => [
          posted('openai.mission', n.declineMission),
          posted('openai.staff', n.declineStaff),
          posted('openai.legitimacy', -n.declineLegitimacy),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const nationalSecurityCustomers = make();
