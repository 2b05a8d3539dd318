import type { Order, Package, Rider } from '../engine/game.ts';
import { spread } from '../engine/luck.ts';
import { RIDER_ALLOTMENTS_MW, RIDER_PAYMENTS_USDM, type Move } from '../engine/moves.ts';
import type { PublicGame, Rulebook } from '../engine/rulebook.ts';
import { SIDES, type Side } from '../engine/vocabulary.ts';

/** A named draw of the fuzzer's own luck, 0 to 9 999. */
export type Draw = (name: string) => number;

const KINDS = [
  'answer',
  'propose',
  'memorandum',
  'letter',
  'accept',
  'probe',
  'adjourn',
  'walk-out',
  'direct',
] as const;

const upTo = (draw: Draw, name: string, most: number): number => spread(draw(name), 0, Math.max(0, most));

const oneOf = <T>(draw: Draw, name: string, list: readonly T[], otherwise: T): T =>
  list[upTo(draw, name, list.length - 1)] ?? otherwise;

/** Any move at all, well-shaped but with no thought of what is legal now: most are refused, the rest are rare ones. */
export function wildMove(rules: Rulebook, game: PublicGame, draw: Draw): Move {
  const side = oneOf(draw, 'side', SIDES, 'openai');
  switch (oneOf(draw, 'kind', KINDS, 'adjourn')) {
    case 'answer':
      return { side, type: 'answer', choices: game.cards.map((_, at) => upTo(draw, `choice/${at}`, 3) - 1) };
    case 'propose':
      return wildProposal(rules, game, side, draw);
    case 'memorandum':
      return { side, type: 'memorandum', package: wildPackage(rules, draw, 'memorandum', 2) };
    case 'letter':
      return { side, type: 'letter', riders: wildRiders(game, draw) };
    case 'accept':
      return { side, type: 'accept', draft: draw('draft') < 7_000 ? 0 : 1 };
    case 'probe':
      return { side, type: 'probe', terms: [wildTerm(rules, draw, 'a'), wildTerm(rules, draw, 'b')] };
    case 'adjourn':
      return { side, type: 'adjourn' };
    case 'walk-out':
      return { side, type: draw('really') < 1_500 ? 'walk-out' : 'adjourn' };
    case 'direct':
      return wildOrders(rules, game, side, draw);
  }
}

/** One place past the last term may be named: the rules must refuse it. */
const wildTerm = (rules: Rulebook, draw: Draw, name: string): number => upTo(draw, `term/${name}`, rules.terms.length);

/** Options of every term; `unnamed` in ten are left out. */
function wildPackage(rules: Rulebook, draw: Draw, name: string, unnamed: number): number[] {
  return rules.terms.map((term) => {
    const left = draw(`${name}/left/${term.id}`) < unnamed * 1_000;
    return left ? -1 : upTo(draw, `${name}/${term.id}`, term.options.length - 1);
  });
}

function wildProposal(rules: Rulebook, game: PublicGame, side: Side, draw: Draw): Move {
  const near = (name: string): Package => {
    const base = game.pending?.package ?? game.contract.package;
    const other = wildPackage(rules, draw, name, 0);
    const changed = upTo(draw, `${name}/changed`, rules.terms.length);
    return base.map((option, at) => (option < 0 || (at * 7 + changed) % 13 < changed ? (other[at] ?? option) : option));
  };
  const two = draw('two') < 4_000 ? { alternative: near('alternative') } : {};
  const tied = draw('tied') < 5_000 ? { riders: wildRiders(game, draw) } : {};
  const held = draw('held') < 5_000 ? { firm: [wildTerm(rules, draw, 'firm'), wildTerm(rules, draw, 'firmer')] } : {};
  return { side, type: 'propose', package: near('package'), ...two, ...tied, ...held };
}

function wildRiders(game: PublicGame, draw: Draw): Rider[] {
  const noticed = game.offers[upTo(draw, 'rider/offer', game.offers.length)]?.id ?? 'no-such-offer';
  const from = oneOf(draw, 'rider/from', SIDES, 'openai');
  const all: readonly Rider[] = [
    { type: 'waive', offer: noticed },
    { type: 'pay', from, usdM: oneOf(draw, 'rider/pay', RIDER_PAYMENTS_USDM, 500) },
    { type: 'allot', mw: oneOf(draw, 'rider/allot', RIDER_ALLOTMENTS_MW, 100) },
    { type: 'withdraw', from },
  ];
  const first = upTo(draw, 'rider/first', all.length - 1);
  return all.filter((_, at) => at === first || draw(`rider/${at}`) < 2_000);
}

function wildOrders(rules: Rulebook, game: PublicGame, side: Side, draw: Draw): Move {
  const directives: Order[] = [];
  for (let nth = upTo(draw, 'orders', 4); nth > 0; nth -= 1) {
    const directive = rules.directives[upTo(draw, `order/${nth}`, rules.directives.length - 1)];
    if (directive === undefined) continue;
    const targets = [null, ...game.offers.map(({ id }) => id), ...game.cases.map(({ id }) => id)];
    directives.push({
      id: directive.id,
      target: directive.targets === undefined ? null : oneOf(draw, `target/${nth}`, targets, null),
      choice: oneOf(draw, `way/${nth}`, directive.choices, null),
    });
  }
  const first = upTo(draw, 'split/0', 20) * 5;
  const second = upTo(draw, 'split/1', 20) * 5;
  const matches = game.offers.filter(({ id }) => draw(`match/${id}`) < 2_000).map(({ id }) => id);
  return { side, type: 'direct', directives, split: [first, second, 100 - first - second], matches };
}
