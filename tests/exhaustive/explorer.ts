import { proposalFault } from '../../src/engine/check.ts';
import type { Game, Order, Orders, Package, Rider } from '../../src/engine/game.ts';
import { asksOf, movers, noticedOffers, openOrders } from '../../src/engine/legal.ts';
import { draw, luckOf } from '../../src/engine/luck.ts';
import { RIDER_ALLOTMENTS_MW, RIDER_PAYMENTS_USDM, type Move } from '../../src/engine/moves.ts';
import { observe } from '../../src/engine/observe.ts';
import type { Settings } from '../../src/engine/opening.ts';
import { openGame, play } from '../../src/engine/play.ts';
import type { Rulebook } from '../../src/engine/rulebook.ts';
import { SIDES, type Side } from '../../src/engine/vocabulary.ts';
import { orderName, riderName } from './catalogue.ts';
import type { Chronicle } from './chronicle.ts';

/** What a plan has to choose from: the rules, what has happened so far, and a luck of the seed's own for ties. */
export interface Explorer {
  readonly rules: Rulebook;
  readonly chronicle: Chronicle;
  readonly tie: (game: Game, name: string) => number;
}

/** How both seats of one game are played. What a plan leaves out is done by whatever has been done least. */
export interface Plan {
  readonly name: string;
  readonly settings: Settings;
  /** Is shown every state before its move. */
  readonly look?: (game: Game) => void;
  readonly talk: (explorer: Explorer, game: Game, side: Side) => Move;
  readonly orders?: (explorer: Explorer, game: Game, side: Side) => Orders;
}

/** Plays one game to its end and tells the chronicle. Throws where a plan makes a move that the rules refuse. */
export function explore(rules: Rulebook, chronicle: Chronicle, plan: Plan): Game {
  const luck = luckOf(`explorer/${plan.settings.seed}`);
  const tie = (game: Game, name: string): number => draw(luck, game.quarter, `${String(game.table.moves)}/${name}`);
  const explorer: Explorer = { rules, chronicle, tie };
  let game = opened(rules, chronicle, plan.settings);
  for (let side = movers(rules, game)[0]; side !== undefined; side = movers(rules, game)[0]) {
    plan.look?.(game);
    const move = moveOf(explorer, plan, game, side);
    const { game: next, facts, refusal } = play(rules, game, move);
    if (next === undefined) {
      throw new RangeError(`${plan.name}, ${plan.settings.seed}: ${JSON.stringify(move)} refused: ${refusal.code}`);
    }
    chronicle.tell(game, move, facts);
    game = next;
  }
  plan.look?.(game);
  chronicle.ended(game);
  return game;
}

/** The opening, with what is dealt and offered before the first move. */
function opened(rules: Rulebook, chronicle: Chronicle, settings: Settings): Game {
  const game = openGame(rules, settings);
  for (const card of game.cards) chronicle.note(`card: ${card}`);
  for (const { cloud, strings, site } of game.offers) {
    chronicle.note(`offer: ${cloud} with strings ${strings}`);
    chronicle.note(`offer: ${cloud} at ${site}`);
  }
  for (const { id, stage } of game.cases) {
    const stages = rules.lawsuits.find((lawsuit) => lawsuit.id === id)?.stages ?? [];
    chronicle.note(`case: ${id} at ${stages[stage]?.id ?? ''}`);
  }
  return game;
}

function moveOf(explorer: Explorer, plan: Plan, game: Game, side: Side): Move {
  if (game.phase === 'briefing') return leastAnswers(explorer, game, side);
  if (game.phase === 'desk') {
    return { side, type: 'direct', ...(plan.orders ?? leastOrders)(explorer, game, side) };
  }
  return plan.talk(explorer, game, side);
}

/** The one that has happened least, by the name that it would have; ties fall by luck. */
export function least<T>(
  { chronicle, tie }: Explorer,
  game: Game,
  list: readonly T[],
  name: (item: T) => string,
): T | undefined {
  let best: T | undefined;
  let fewest = Infinity;
  for (const item of list) {
    const named = name(item);
    const count = chronicle.count(named) + chronicle.count(`tried ${named}`) / 4 + tie(game, named) / 100_000;
    if (count >= fewest) continue;
    fewest = count;
    best = item;
  }
  return best;
}

function leastAnswers(explorer: Explorer, game: Game, side: Side): Move {
  const asked = asksOf(explorer.rules, observe(game, side));
  const choices = game.cards.map((id, at) => {
    const card = explorer.rules.events.find((each) => each.id === id);
    if (asked[at] !== true || card === undefined) return -1;
    const choice = least(explorer, game, card.choices, (each) => `card: ${id}, ${side} chose ${each.id}`);
    return choice === undefined ? -1 : card.choices.indexOf(choice);
  });
  return { side, type: 'answer', choices };
}

const SPLITS = [
  [55, 40, 5],
  [40, 40, 20],
  [30, 70, 0],
  [60, 25, 15],
] as const;

/** Three orders of those that were given least, and a slider of a few. */
export function leastOrders(explorer: Explorer, game: Game, side: Side): Orders {
  return { ...ordersFrom(explorer, game, side, () => true), matches: someMatches(explorer, game, side) };
}

/** The same from those orders alone that a plan allows. */
export function ordersFrom(
  explorer: Explorer,
  game: Game,
  side: Side,
  allows: (order: Order) => boolean,
): Pick<Orders, 'directives' | 'split'> {
  let left = openOrders(explorer.rules, observe(game, side)).filter(allows);
  const directives: Order[] = [];
  while (directives.length < 3) {
    const order = least(explorer, game, left, (each) => nameOfOrder(game, each));
    if (order === undefined) break;
    explorer.chronicle.note(`tried ${nameOfOrder(game, order)}`);
    directives.push(order);
    left = left.filter((each) => each.id !== order.id || each.target !== order.target);
  }
  return { directives, split: SPLITS[explorer.tie(game, `split/${side}`) % SPLITS.length] ?? SPLITS[0] };
}

const nameOfOrder = (game: Game, { id, choice, target }: Order): string =>
  orderName(id, choice, game.offers.find((offer) => offer.id === target)?.cloud ?? target);

const someMatches = (explorer: Explorer, game: Game, side: Side): string[] =>
  noticedOffers(observe(game, side)).filter((id) => explorer.tie(game, `match/${id}`) < 5_000);

/** A package of those options that were least often signed, near a base where only some terms are open. */
export function leastPackage(explorer: Explorer, game: Game, most: number, verb = 'signed'): Package | undefined {
  const { rules } = explorer;
  const base = baseOf(explorer, game);
  const terms = rules.terms.map((_, at) => at).sort((a, b) => rank(explorer, game, a) - rank(explorer, game, b));
  let pack = base;
  let changes = 0;
  for (const at of terms) {
    if (changes === most) break;
    const term = rules.terms[at]!;
    const places = term.options.map((_, place) => place).filter((place) => fits(explorer, game, pack.with(at, place)));
    const place = least(explorer, game, places, (each) => `${verb}: ${term.id} ${term.options[each]!.id}`);
    if (place === undefined || place === pack[at]) continue;
    pack = pack.with(at, place);
    changes += 1;
  }
  return fits(explorer, game, pack) ? pack : undefined;
}

const rank = ({ tie }: Explorer, game: Game, term: number): number => tie(game, `rank/${String(term)}`);

const fits = ({ rules }: Explorer, game: Game, pack: Package): boolean =>
  proposalFault(rules, game, pack) === undefined;

/** What was signed in October 2025 before a signature; the pending package with its conditions met; the contract. */
export function baseOf({ rules }: Explorer, game: Game): number[] {
  const { pending } = game;
  if (pending !== null) {
    return pending.package.map((option, term) => {
      const bound = pending.conditions.find((condition) => condition.term === term);
      return bound === undefined || bound.options.includes(option) ? option : (bound.options[0] ?? option);
    });
  }
  if (game.contract.closedQuarter !== null) return [...game.contract.package];
  const terms = rules.history.find(({ id }) => id === 'signed-2025')?.terms ?? {};
  return rules.terms.map((term) => term.options.findIndex((option) => option.id === terms[term.id]));
}

/** Every rider that the table would take now. */
export function openRiders(game: Game): Rider[] {
  const complaint = game.cases.some((each) => each.id === 'ftc' && each.ruling === null);
  const pays = SIDES.flatMap((from) => RIDER_PAYMENTS_USDM.map((usdM): Rider => ({ type: 'pay', from, usdM })));
  const noticed = game.offers.filter((offer) => offer.noticedQuarter !== null && !offer.waived);
  return [
    ...pays.filter((rider) => rider.type === 'pay' && game.money[rider.from] >= rider.usdM),
    ...noticed.map((offer): Rider => ({ type: 'waive', offer: offer.id })),
    ...RIDER_ALLOTMENTS_MW.filter((mw) => game.gauges['microsoft.othersMw'] >= mw).map((mw): Rider => ({
      type: 'allot',
      mw,
    })),
    ...(complaint ? [{ type: 'withdraw', from: 'openai' } as const] : []),
  ];
}

/** Up to two riders of different kinds, the least used first. */
export function leastRiders(explorer: Explorer, game: Game): Rider[] {
  const open = openRiders(game);
  const first = least(explorer, game, open, riderName);
  if (first === undefined) return [];
  const others = open.filter((rider) => rider.type !== first.type);
  const second = least(explorer, game, others, riderName);
  return second === undefined ? [first] : [first, second];
}
