import { proposalFault } from '../engine/check.ts';
import { asksOf, noticedOffers, openMoves, openOrders } from '../engine/legal.ts';
import type { Order } from '../engine/game.ts';
import type { Luck } from '../engine/luck.ts';
import { spread } from '../engine/luck.ts';
import { RIDER_PAYMENTS_USDM, type Move } from '../engine/moves.ts';
import type { Observation } from '../engine/observe.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import { otherSide } from '../engine/vocabulary.ts';
import { ownDraw, type Agent, type SeatView } from './agent.ts';

type Draw = (name: string) => number;

/** Evenly among legal moves: the player that knows nothing, and the one that finds what nobody would try. */
export const random: Agent = {
  id: 'random',
  decide: (rules, view, luck) => randomMove(rules, view, luck),
};

function randomMove(rules: Rulebook, view: SeatView, luck: Luck): Move {
  const draw: Draw = (name) => ownDraw(view, luck, name);
  const seen = view.observation;
  const kinds = openMoves(rules, seen);
  const wild = draw('wild') < 200;
  const calm = kinds.filter((kind) => kind !== 'walk-out');
  const choice = wild ? kinds : calm;
  const kind = choice[spread(draw('kind'), 0, choice.length - 1)];
  if (kind === 'answer') return { side: seen.side, type: 'answer', choices: randomAnswers(rules, seen, draw) };
  if (kind === 'direct') return randomOrders(rules, seen, draw);
  return randomTableMove(rules, seen, kind ?? 'adjourn', draw);
}

function randomAnswers(rules: Rulebook, seen: Observation, draw: Draw): number[] {
  return asksOf(rules, seen).map((asked, at) => {
    const card = rules.events.find((each) => each.id === seen.cards[at]);
    return asked && card !== undefined ? spread(draw(`answer/${String(at)}`), 0, card.choices.length - 1) : -1;
  });
}

function randomOrders(rules: Rulebook, seen: Observation, draw: Draw): Move {
  const open = openOrders(rules, seen);
  const directives: Order[] = [];
  const wanted = spread(draw('orders'), 0, 3);
  for (let nth = 0; nth < wanted; nth += 1) {
    const order = open[spread(draw(`order/${String(nth)}`), 0, Math.max(0, open.length - 1))];
    if (order === undefined) continue;
    if (!directives.some((other) => other.id === order.id && other.target === order.target)) directives.push(order);
  }
  const first = spread(draw('split/0'), 0, 20) * 5;
  const second = spread(draw('split/1'), 0, (100 - first) / 5) * 5;
  const matches = noticedOffers(seen).filter((id) => draw(`match/${id}`) < 5_000);
  return { side: seen.side, type: 'direct', directives, split: [first, second, 100 - first - second], matches };
}

function randomTableMove(rules: Rulebook, seen: Observation, kind: Move['type'], draw: Draw): Move {
  const { side } = seen;
  const count = rules.terms.length;
  switch (kind) {
    case 'accept':
      return { side, type: 'accept', draft: 0 };
    case 'probe': {
      const first = spread(draw('probe/0'), 0, count - 1);
      return { side, type: 'probe', terms: [first, (first + 1 + spread(draw('probe/1'), 0, count - 2)) % count] };
    }
    case 'memorandum': {
      const pack = randomPackage(rules, draw, 'memorandum');
      return {
        side,
        type: 'memorandum',
        package: pack.map((option, i) => (i < 4 || draw(`name/${String(i)}`) < 5_000 ? option : -1)),
      };
    }
    case 'letter':
      return randomLetter(seen);
    case 'walk-out':
      return { side, type: 'walk-out' };
    case 'propose':
      return randomProposal(rules, seen, draw);
    default:
      return { side, type: 'adjourn' };
  }
}

/** Asks for the least payment, where the other side has it. */
function randomLetter({ side, money }: Observation): Move {
  const from = otherSide(side);
  const [usdM] = RIDER_PAYMENTS_USDM;
  return money[from] >= usdM
    ? { side, type: 'letter', riders: [{ type: 'pay', from, usdM }] }
    : { side, type: 'adjourn' };
}

/** Tries for a legal package: near the contract where only some terms are open, anything where all are. */
function randomProposal(rules: Rulebook, seen: Observation, draw: Draw): Move {
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const pack = randomPackage(rules, draw, String(attempt));
    const base = seen.pending?.package ?? seen.contract.package;
    const conditions = seen.pending?.conditions ?? [];
    const term = spread(draw(`term/${String(attempt)}`), 0, pack.length - 1);
    const near = base.map((option, i) => {
      const condition = conditions.find((each) => each.term === i);
      if (condition !== undefined) return condition.options[0] ?? option;
      return i === term ? (pack[i] ?? option) : option;
    });
    const whole = seen.pending === null && seen.contract.closedQuarter === null;
    const tried = whole ? pack : near;
    if (proposalFault(rules, seen, tried) === undefined) return { side: seen.side, type: 'propose', package: tried };
  }
  return { side: seen.side, type: 'adjourn' };
}

const randomPackage = (rules: Rulebook, draw: Draw, name: string): number[] =>
  rules.terms.map((term) => spread(draw(`package/${name}/${term.id}`), 0, term.options.length - 1));
