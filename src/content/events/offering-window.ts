import { happens } from '../../engine/luck.ts';
import { valuesOf, type Example, type Numbers, type Overrides, type WorldEvent } from '../../engine/rulebook.ts';
import { added, paid, posted, scaled } from '../effects.ts';

const numbers = {
  weight: { value: 20, unit: 'weight', source: 'assumption' },
  fileUsdM: { value: 500, unit: '$M', source: 'assumption' },
  fileTenths: { value: 60, unit: 'tenths', source: 'assumption' },
  quarters: { value: 4, unit: 'quarters', source: 'assumption' },
  fileMission: { value: 2, unit: 'points', source: 'assumption' },
  fileBps: { value: 3_500, unit: 'bps', source: 'assumption' },
  fileLoss: { value: 4, unit: 'points', source: 'assumption' },
  privateUsdM: { value: 300, unit: '$M', source: 'assumption' },
  privateScaleBps: { value: 12_000, unit: 'bps', source: 'assumption' },
  privateStaff: { value: 2, unit: 'points', source: 'assumption' },
  safetyMission: { value: 2, unit: 'points', source: 'assumption' },
  safetyLegitimacy: { value: 2, unit: 'points', source: 'assumption' },
  safetyTenths: { value: 25, unit: 'tenths', source: 'assumption' },
} as const satisfies Numbers;

const examples: readonly Example[] = [
  {
    name: 'A filing lifts the price and the burden of explanation',
    choice: 'file',
    posts: { 'gauge:openai.mission': -2, 'gauge:openai.staff': 1, 'money:openai': -500, 'money:suppliers': 500 },
    makes: ['modified'],
  },
  {
    name: 'A filing whose risk section is read aloud',
    choice: 'file',
    luck: 1_000,
    posts: {
      'gauge:openai.credibility': -4,
      'gauge:openai.mission': -2,
      'gauge:openai.staff': 1,
      'money:openai': -500,
      'money:suppliers': 500,
    },
    makes: ['modified'],
  },
  {
    name: 'A private round is prepared instead',
    choice: 'private',
    posts: { 'gauge:openai.staff': 2, 'money:openai': -300, 'money:suppliers': 300 },
    makes: ['modified'],
  },
  {
    name: 'Not this year, for reasons of safety',
    choice: 'wait',
    posts: { 'gauge:openai.legitimacy': 2, 'gauge:openai.mission': 2, 'gauge:openai.staff': -1 },
    makes: ['modified'],
  },
];

/** Bankers say that the window for a listing is open. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'offering-window',
    asks: ['openai'],
    facts: ['V10', 'V11', 'V12'],
    weight: ({ game }) =>
      game.contract.closedQuarter !== null && game.quarter >= 4 && game.gauges['world.appetite'] >= 55 ? n.weight : 0,
    choices: [
      {
        id: 'file',
        effects: ({ game, roll }) => [
          paid('openai', 'suppliers', n.fileUsdM),
          added('multiple', n.fileTenths, game.quarter + n.quarters),
          posted('openai.staff', 1),
          posted('openai.mission', -n.fileMission),
          ...(happens(roll('event/offering-window/prospectus'), n.fileBps)
            ? [posted('openai.credibility', -n.fileLoss)]
            : []),
        ],
      },
      {
        id: 'private',
        effects: ({ game }) => [
          paid('openai', 'suppliers', n.privateUsdM),
          scaled('funding', n.privateScaleBps, game.quarter + n.quarters),
          posted('openai.staff', n.privateStaff),
        ],
      },
      {
        id: 'wait',
        effects: ({ game }) => [
          posted('openai.mission', n.safetyMission),
          posted('openai.legitimacy', n.safetyLegitimacy),
          added('multiple', -n.safetyTenths, game.quarter + n.quarters),
          posted('openai.staff', -1),
        ],
      },
    ],
    numbers,
    examples,
  } satisfies WorldEvent;
};

export const offeringWindow = make();
