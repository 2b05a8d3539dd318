import type { Settings } from '../../src/engine/opening.ts';
import type { Side } from '../../src/engine/vocabulary.ts';
import { claimsTooLate, only, spendsAll, takesOffers } from './desks.ts';
import type { Plan } from './explorer.ts';
import type { Wanted } from './luck-where.ts';
import * as talks from './talks.ts';

/** A plan played under many seeds: so many games, or until all that it seeks has happened. */
export interface Voyage extends Omit<Plan, 'settings'> {
  readonly settings: (nth: number) => Omit<Settings, 'seed'>;
  readonly games: number;
  readonly seeks?: RegExp;
  /** Draws that are steered, in every quarter. */
  readonly luck?: Wanted;
}

export const SCENARIOS = ['memorandum-2025', 'after-the-signing', 'exclusive-2023'] as const;

const anywhere =
  (quarters = 12) =>
  (nth: number) => ({ scenario: SCENARIOS[nth % 3] ?? SCENARIOS[0], quarters });

const inScenario =
  (at: 0 | 1 | 2, quarters = 12, mandates: Partial<Record<Side, string>> = {}) =>
  () => ({ scenario: SCENARIOS[at], quarters, mandates });

/** A contract that no reviewer and no court likes. */
const UNLOVED = {
  ...{ governance: 'seat', nonprofitStake: '18', safety: 'none', microsoftStake: '38', agiTrigger: 'board' },
};
const LOVED = {
  ...{ governance: 'veto', nonprofitStake: '32', safety: 'tests', microsoftStake: '25', cloudRights: 'none' },
};

/** Orders with which Microsoft spends what it has. */
const burns = only('build 1000', 'return-cash 10000', 'train-own frontier', 'fund-lab', 'call-table-microsoft');
const FIGHTS = ['answer-suit-openai fight', 'answer-suit-microsoft fight'] as const;
const PEACE = ['answer-suit-openai settle', 'answer-suit-microsoft settle'] as const;
const DELAYS = ['answer-suit-openai delay', 'answer-suit-microsoft delay', 'sway-reviewers support'] as const;

/** Plaintiffs whose case is as strong as any, before a court that lets it go on. */
const STRONG: Wanted = { 'courts/musk/merits': [9_500, 9_999], 'courts/musk/motions': [5_000, 9_999] };

/** The card after which a suit may be brought. */
const CARDS: Readonly<Record<string, string>> = {
  'charities-coalition': 'charities-petition',
  'former-employees': 'former-staff-letter',
};

function brings(suit: string): Wanted {
  const card = CARDS[suit];
  return card === undefined ? {} : { [`briefing/0/${card}`]: [9_900, 9_999] };
}

/** What chance brings soon. */
const BROAD: readonly Voyage[] = [
  { name: 'three terms at a time', talk: talks.signs(3, 'in force'), settings: anywhere(), games: 45 },
  { name: 'amendments', talk: talks.signs(4, 'in force'), settings: inScenario(1, 20), games: 25 },
  { name: 'whole packages', talk: talks.signs(13), settings: anywhere(), games: 30 },
  { name: 'letters', talk: talks.writesLetters, settings: anywhere(), games: 15 },
  { name: 'haggling', talk: talks.haggles, settings: anywhere(), games: 9 },
  { name: 'silence', talk: talks.isSilent, settings: anywhere(), games: 15 },
];

/** What somebody must steer for; each is played until it has happened. */
const STEERED: readonly Voyage[] = [
  {
    name: 'two walk-outs',
    talk: talks.walksOut(1, true),
    orders: only(),
    settings: inScenario(0),
    games: 10,
    seeks: /talks-|walked-out/,
  },
  {
    name: 'signed too late',
    talk: talks.signsThis(UNLOVED),
    orders: only(),
    settings: inScenario(0, 1),
    games: 5,
    seeks: /ending: unclosed/,
  },
  {
    name: 'a claim that comes too late',
    talk: talks.amends({ agiTrigger: 'none' }),
    orders: claimsTooLate,
    settings: inScenario(1, 4),
    games: 5,
    seeks: /agi ruled withdrawn/,
  },
  {
    name: 'out of runway',
    talk: talks.isSilent,
    orders: spendsAll,
    settings: inScenario(0),
    games: 10,
    seeks: /(insolvency-|distress: |credit drawn: )openai/,
  },
  {
    name: 'overbuilt',
    talk: talks.amends({ microsoftStake: '38' }, (game) => game.quarter > 9),
    orders: burns,
    settings: inScenario(1, 20),
    games: 20,
    seeks: /(insolvency-|distress: |credit repaid: )microsoft/,
  },
  {
    name: 'many clouds',
    talk: talks.isSilent,
    orders: takesOffers(false),
    settings: inScenario(1, 20, { openai: 'no-single-landlord' }),
    games: 10,
    seeks: /ending: closed-spread|no-single-landlord earns/,
  },
  {
    name: 'many clouds and an amendment',
    talk: talks.amends({ apiChannel: 'any' }),
    orders: takesOffers(false, 'call-table-openai'),
    settings: inScenario(1, 20),
    games: 10,
    seeks: /ending: amended-spread/,
  },
  {
    name: 'two landlords',
    talk: talks.isSilent,
    orders: takesOffers(false),
    settings: inScenario(1, 6),
    games: 10,
    seeks: /ending: closed-shared/,
  },
  {
    name: 'two landlords and an amendment',
    talk: talks.amends({ apiChannel: 'any' }),
    orders: takesOffers(false, 'call-table-openai'),
    settings: inScenario(1, 6),
    games: 20,
    seeks: /ending: amended-shared/,
  },
  {
    name: 'one landlord and an amendment',
    talk: talks.amends({ apiChannel: 'any' }),
    orders: only('call-table-openai'),
    settings: inScenario(1, 6),
    games: 5,
    seeks: /ending: amended-azure/,
  },
  {
    name: 'unloved',
    talk: talks.signsThis(UNLOVED),
    orders: only(),
    settings: inScenario(0),
    games: 100,
    seeks: /injunction|objected|put off|reopened|agreement-lapsed/,
  },
  {
    name: 'unwound by a verdict',
    talk: talks.signsThis(UNLOVED),
    orders: only(),
    settings: inScenario(0),
    games: 20,
    seeks: /verdict came to unw|ending: unw/,
    luck: { ...STRONG, 'courts/musk/verdict': [9_700, 9_999] },
  },
  {
    name: 'unwound on appeal',
    talk: talks.signsThis(UNLOVED),
    orders: only(),
    settings: inScenario(0),
    games: 60,
    seeks: /appeal came to unw/,
    luck: { ...STRONG, 'courts/musk/verdict': [0, 3_000], 'courts/musk/appeal': [9_700, 9_999] },
  },
  {
    name: 'delays',
    talk: talks.signsThis(UNLOVED),
    orders: only(...DELAYS),
    settings: inScenario(0, 20),
    games: 100,
    seeks: /delayed|came to stays/,
  },
  {
    name: 'offers of peace',
    talk: talks.signsThis(UNLOVED),
    orders: only(...PEACE),
    settings: inScenario(0, 20),
    games: 50,
    seeks: /ruled settled/,
  },
  ...['musk', 'publishers', 'charities-coalition', 'former-employees'].map((suit) => ({
    name: `peace refused by ${suit}`,
    talk: talks.signsThis(UNLOVED),
    orders: only(...PEACE),
    settings: inScenario(0, 20),
    games: 30,
    seeks: new RegExp(`${suit} turned down`),
    luck: { ...brings(suit), [`courts/${suit}/settlement`]: [9_000, 9_999] } as const,
  })),
  {
    name: 'fought over',
    talk: talks.signsThis({ nonprofitStake: '18' }),
    orders: only(...FIGHTS),
    settings: inScenario(0),
    games: 100,
    seeks: /case: .*came to/,
  },
  {
    name: 'every offer matched',
    talk: talks.isSilent,
    orders: takesOffers(true),
    settings: anywhere(),
    games: 20,
    seeks: /match|refusal-suspended/,
  },
  {
    name: 'a preference',
    talk: talks.signsThis({ ...LOVED, cloudRights: 'preferred' }),
    orders: takesOffers(true),
    settings: inScenario(0),
    games: 20,
    seeks: /offer taken under/,
  },
  {
    name: 'a model of its own',
    talk: talks.amends({ rivalHosting: 'free', ipScope: 'models' }),
    orders: only('train-own frontier', 'call-table-microsoft'),
    settings: inScenario(1, 20, { microsoft: 'hedge-the-bet' }),
    games: 10,
    seeks: /hedge-the-bet earns/,
  },
];

/** Whatever is still left of what chance should bring. */
const LAST: readonly Voyage[] = [
  {
    name: 'stragglers',
    talk: talks.signs(3, 'in force'),
    settings: anywhere(),
    games: 300,
    seeks: /^(card|order|mandate|offer|signed|in force|lasting|gauge)/,
  },
];

/** From the broadest to the rarest. */
export const VOYAGES: readonly Voyage[] = [...BROAD, ...STEERED, ...LAST];
