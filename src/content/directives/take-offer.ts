import { usableMw } from '../../engine/compute.ts';
import type { Effect } from '../../engine/facts.ts';
import type { CloudOffer, Order } from '../../engine/game.ts';
import { happens } from '../../engine/luck.ts';
import { takingBar, takingEffects } from '../../engine/notices.ts';
import { sortedBy } from '../../engine/order.ts';
import { valuesOf, type Directive, type Example, type Numbers, type Outlook } from '../../engine/rulebook.ts';
import type { Overrides, Situation, Values } from '../../engine/rulebook.ts';
import { paid, posted } from '../effects.ts';
import { burnUsdM } from './burn.ts';

export const numbers = {
  depositBps: { value: 1_000, unit: 'bps of a quarter’s rent', source: 'assumption' },
  leakBps: { value: 2_500, unit: 'bps', source: 'assumption' },
  leakTrust: { value: 2, unit: 'points', source: 'assumption' },
  steadyOverBps: { value: 2_000, unit: 'bps', source: 'calibrated' },
  steadyPartBps: { value: 10_000, unit: 'bps', source: 'calibrated' },
  steadyQuarters: { value: 1, unit: 'quarters', source: 'calibrated' },
} as const satisfies Numbers;
type N = Values<typeof numbers>;

const offerOf = ({ game }: Pick<Outlook, 'game'>, order: Order): CloudOffer | undefined =>
  game.offers.find((offer) => offer.id === order.target);

function effects(n: N, situation: Situation, order: Order): readonly Effect[] {
  const offer = offerOf(situation, order);
  if (offer === undefined || takingBar(situation, offer.id) !== undefined) return [];
  const deposit = Math.round((offer.mw * offer.rentUsdK * n.depositBps) / 10_000_000);
  const leaked = happens(situation.roll(`directive/take-offer/${offer.id}`), n.leakBps);
  return [
    ...takingEffects(situation, offer),
    paid('openai', 'clouds', deposit),
    ...(leaked ? [posted('trust', -n.leakTrust)] : []),
  ];
}

/** What a steady hand would take: no exclusivity, near the market's rent, not too large, and affordable. */
function wanted(n: N, outlook: Outlook): readonly CloudOffer[] {
  const { game } = outlook;
  const most = (game.gauges['world.rentUsdK'] * (10_000 + n.steadyOverBps)) / 10_000;
  const large = (usableMw(game) * n.steadyPartBps) / 10_000;
  const purse = game.money.openai / n.steadyQuarters - burnUsdM(outlook);
  const fits = ({ mw, rentUsdK }: CloudOffer): boolean =>
    rentUsdK <= most && mw <= large && (mw * rentUsdK) / 1_000 <= purse;
  return game.offers.filter(
    (each) => each.strings !== 'exclusivity' && fits(each) && takingBar(outlook, each.id) === undefined,
  );
}

/** The cheapest offer that is wanted. */
function steady(n: N, outlook: Outlook): Order | undefined {
  if (outlook.game.offers.length === 0) return undefined;
  const [best] = sortedBy(wanted(n, outlook), ({ rentUsdK }) => rentUsdK);
  return best === undefined ? undefined : { id: 'take-offer', target: best.id, choice: null };
}

const offer: CloudOffer = {
  id: 'coreweave-0',
  cloud: 'coreweave',
  site: 'denton',
  mw: 250,
  rentUsdK: 2_400,
  lagQuarters: 1,
  termQuarters: 16,
  strings: 'none',
  lastQuarter: 2,
  noticedQuarter: null,
  waived: false,
};
const order: Order = { id: 'take-offer', target: offer.id, choice: null };

const examples: readonly Example[] = [
  {
    name: 'Under the right of first refusal, taking an offer is notice of it, with a tenth of a rent down',
    given: { game: { offers: [offer] } },
    order,
    posts: { 'money:openai': -60, 'money:clouds': 60 },
    makes: ['noticed'],
  },
  {
    name: 'While the right is suspended OpenAI signs at once, and the press may tell Microsoft first',
    given: { game: { offers: [offer], refusalSuspendedUntil: 2 } },
    order,
    luck: 0,
    posts: { 'money:openai': -60, 'money:clouds': 60, 'gauge:trust': -2 },
    makes: ['leased'],
  },
  {
    name: 'An offer that waits for Microsoft’s answer cannot be taken twice',
    given: { game: { offers: [{ ...offer, noticedQuarter: 0 }] } },
    order,
    posts: {},
  },
];

/** Takes a rival cloud's offer: compute that is not Azure's, for a rent that runs for years. */
export const make = (overrides: Overrides = {}) => {
  const n = valuesOf(numbers, overrides);
  return {
    id: 'take-offer',
    side: 'openai',
    suit: 'compute',
    step: 'notices',
    targets: (outlook) => outlook.game.offers.flatMap(({ id }) => (takingBar(outlook, id) === undefined ? [id] : [])),
    choices: [],
    refusal: (outlook, { target }) => takingBar(outlook, target ?? ''),
    effects: (situation, given) => effects(n, situation, given),
    steady: (outlook) => steady(n, outlook),
    numbers,
    examples,
  } satisfies Directive;
};

export const takeOffer = make();
