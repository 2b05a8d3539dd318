import { isAsked } from './quarter.ts';
import { outlookOf } from './draft.ts';
import type { Game, Order, Orders, Package, Rider } from './game.ts';
import { keyOf } from './luck.ts';
import { RIDER_ALLOTMENTS_MW, RIDER_PAYMENTS_USDM, type Move, type Refusal, type RefusalCode } from './moves.ts';
import type { Directive, Outlook, PublicGame, Rulebook } from './rulebook.ts';
import { MOST_FIRM, packageFault, proposalKind } from './table.ts';
import { otherSide, type Side } from './vocabulary.ts';

const no = (code: RefusalCode, about?: string): Refusal => (about === undefined ? { code } : { code, about });

/** Directives that a desk may give in a quarter. */
export const MOST_DIRECTIVES = 3;
/** Terms that an amendment may change, and the quarters between two. */
export const MOST_AMENDED = 4;
const AMENDMENT_EVERY = 4;
const LEAST_NAMED = 4;

/** Why the rules refuse a move now, or undefined when it is legal. Reads; never writes. */
export function check(rules: Rulebook, game: Game, move: Move): Refusal | undefined {
  if (game.phase === 'over') return no('game-over');
  if (keyOf(game.luck, game.quarter) === undefined) return no('luck-not-released');
  switch (move.type) {
    case 'answer':
      return checkAnswer(rules, game, move.side, move.choices);
    case 'direct':
      return checkDirect(rules, game, move.side, move);
    default:
      return checkTable(rules, game, move);
  }
}

function checkAnswer(rules: Rulebook, game: Game, side: Side, choices: readonly number[]): Refusal | undefined {
  if (game.phase !== 'briefing') return no('wrong-phase');
  if (game.answers[side] !== null || !isAsked({ rules, game }, side)) return no('already-sealed');
  const fits =
    choices.length === game.cards.length &&
    game.cards.every((id, at) => {
      const card = rules.events.find((each) => each.id === id);
      const choice = choices[at] ?? -2;
      if (card?.asks.includes(side) !== true) return choice === -1;
      return Number.isInteger(choice) && card.choices[choice] !== undefined;
    });
  return fits ? undefined : no('malformed-answer');
}

type TableMove = Exclude<Move, { type: 'answer' | 'direct' }>;

function checkTable(rules: Rulebook, game: Game, move: TableMove): Refusal | undefined {
  if (game.phase !== 'table' || !game.table.open) return no('table-closed');
  if (game.table.turn !== move.side) return no('not-your-turn');
  if (game.table.walkedOut !== null && move.type !== 'walk-out' && move.type !== 'adjourn') return no('table-closed');
  switch (move.type) {
    case 'propose':
      return checkPropose(rules, game, move);
    case 'memorandum':
      return memorandumFault(rules, game, move.package);
    case 'letter':
      return move.riders.length === 0 ? no('malformed-riders') : ridersFault(game, move.riders);
    case 'accept':
      return checkAccept(game, move.side, move.draft);
    case 'probe':
      return checkProbe(rules, move.terms);
    default:
      return undefined;
  }
}

function checkPropose(rules: Rulebook, game: Game, move: Extract<Move, { type: 'propose' }>): Refusal | undefined {
  const seat = game.table.seats[move.side];
  if (move.alternative !== undefined && seat.usedAlternative) return no('alternative-spent');
  if (!firmFits(rules, move.firm ?? [])) return no('malformed-firm');
  return (
    proposalFault(rules, game, move.package) ??
    (move.alternative === undefined ? undefined : proposalFault(rules, game, move.alternative)) ??
    ridersFault(game, move.riders ?? [])
  );
}

const firmFits = (rules: Rulebook, firm: readonly number[]): boolean =>
  firm.length <= MOST_FIRM &&
  new Set(firm).size === firm.length &&
  firm.every((term) => rules.terms[term] !== undefined);

/** Why a package cannot be proposed now; the same answer for a screen that greys out an option. */
export function proposalFault(rules: Rulebook, game: PublicGame, pack: Package): Refusal | undefined {
  const fault = packageFault(rules, game, pack);
  if (fault !== undefined) return no(fault);
  if (game.pending !== null) return pendingFault(rules, game, pack);
  return proposalKind(game) === 'amendment' ? amendmentFault(game, pack) : undefined;
}

/** While reviewers wait for conditions, their terms are open and one compensating term for each. */
function pendingFault(rules: Rulebook, game: PublicGame, pack: Package): Refusal | undefined {
  const { pending } = game;
  if (pending === null || pending.conditions.length === 0) return no('agreement-stands');
  let others = 0;
  for (let term = 0; term < pack.length; term += 1) {
    const conditions = pending.conditions.filter((condition) => condition.term === term);
    if (conditions.some((condition) => !condition.options.includes(pack[term] ?? -1))) {
      return no('terms-not-open', rules.terms[term]?.id);
    }
    if (conditions.length === 0 && pack[term] !== pending.package[term]) others += 1;
  }
  return others > pending.conditions.length ? no('terms-not-open') : undefined;
}

function amendmentFault(game: PublicGame, pack: Package): Refusal | undefined {
  const last = game.contract.amendedQuarters.at(-1);
  if (last !== undefined && game.quarter - last < AMENDMENT_EVERY) return no('amendment-spent');
  if (game.contract.nextPackage !== null) return no('agreement-stands');
  const changed = pack.filter((option, term) => option !== game.contract.package[term]).length;
  if (changed === 0) return no('unchanged-contract');
  return changed > MOST_AMENDED ? no('too-many-terms') : undefined;
}

/** Why a memorandum cannot be proposed now. */
export function memorandumFault(rules: Rulebook, game: PublicGame, pack: Package): Refusal | undefined {
  if (game.pending !== null || game.contract.closedQuarter !== null) return no('agreement-stands');
  if (game.memorandum !== null && game.memorandum.proposer !== null) return no('memorandum-stands');
  if (pack.length !== rules.terms.length) return no('malformed-package');
  const fits = pack.every((option, i) => option === -1 || rules.terms[i]?.options[option] !== undefined);
  if (!fits) return no('malformed-package');
  return pack.filter((option) => option >= 0).length < LEAST_NAMED ? no('too-few-terms') : undefined;
}

function ridersFault(game: Game, riders: readonly Rider[]): Refusal | undefined {
  if (riders.length > 2) return no('malformed-riders');
  const kinds = new Set(riders.map((rider) => rider.type));
  if (kinds.size !== riders.length) return no('malformed-riders');
  return riders.every((rider) => riderFits(game, rider)) ? undefined : no('malformed-riders');
}

function riderFits(game: Game, rider: Rider): boolean {
  switch (rider.type) {
    case 'waive':
      return game.offers.some((offer) => offer.id === rider.offer && offer.noticedQuarter !== null && !offer.waived);
    case 'pay':
      return RIDER_PAYMENTS_USDM.some((usdM) => usdM === rider.usdM) && game.money[rider.from] >= rider.usdM;
    case 'allot':
      return RIDER_ALLOTMENTS_MW.some((mw) => mw === rider.mw) && game.gauges['microsoft.othersMw'] >= rider.mw;
    case 'withdraw':
      return rider.from === 'openai' && game.cases.some((each) => each.id === 'ftc' && each.ruling === null);
  }
}

function checkAccept(game: Game, side: Side, draft: 0 | 1): Refusal | undefined {
  const standing = game.table.seats[otherSide(side)].standing;
  if (standing === null || (draft === 1 && standing.alternative === null)) return no('nothing-standing');
  return ridersFault(game, standing.riders);
}

function checkProbe(rules: Rulebook, terms: readonly [number, number]): Refusal | undefined {
  const fits = terms[0] !== terms[1] && terms.every((term) => rules.terms[term] !== undefined);
  return fits ? undefined : no('malformed-probe');
}

function checkDirect(rules: Rulebook, game: Game, side: Side, orders: Orders): Refusal | undefined {
  if (game.phase !== 'desk') return no('wrong-phase');
  if (game.sealed[side] !== null) return no('already-sealed');
  if (!splitFits(orders.split)) return no('malformed-split');
  if (orders.directives.length > MOST_DIRECTIVES) return no('too-many-directives');
  return checkOrders(rules, game, side, orders.directives) ?? checkMatches(game, side, orders.matches);
}

/** Three parts in steps of five that make a hundred. */
const splitFits = (split: readonly number[]): boolean =>
  split.length === 3 &&
  split.every((part) => Number.isInteger(part) && part >= 0 && part % 5 === 0) &&
  split.reduce((sum, part) => sum + part, 0) === 100;

function checkOrders(rules: Rulebook, game: Game, side: Side, orders: readonly Order[]): Refusal | undefined {
  for (const [at, order] of orders.entries()) {
    const before = orders.slice(0, at);
    const repeated = before.some((other) => other.id === order.id && other.target === order.target);
    const fault = repeated ? no('directive-repeated', order.id) : orderFault(rules, game, side, order);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** Why a side cannot give this order now. */
export function orderFault(rules: Rulebook, game: PublicGame, side: Side, order: Order): Refusal | undefined {
  const directive = rules.directives.find((each) => each.id === order.id);
  if (directive?.side !== side) return no('directive-unknown', order.id);
  const outlook = outlookOf(rules, game);
  const fits = targetFits(directive, outlook, order) && choiceFits(directive, order);
  if (fits && directive.refusal(outlook, order) === undefined) return undefined;
  return no('directive-unavailable', order.id);
}

function targetFits(directive: Directive, outlook: Outlook, order: Order): boolean {
  const targets = directive.targets?.(outlook);
  return targets === undefined ? order.target === null : targets.includes(order.target ?? '');
}

const choiceFits = (directive: Directive, order: Order): boolean =>
  directive.choices.length === 0 ? order.choice === null : directive.choices.includes(order.choice ?? '');

function checkMatches(game: Game, side: Side, matches: readonly string[]): Refusal | undefined {
  if (side === 'openai') return matches.length === 0 ? undefined : no('offer-unknown');
  const fits =
    new Set(matches).size === matches.length &&
    matches.every((id) =>
      game.offers.some((offer) => offer.id === id && offer.noticedQuarter !== null && !offer.waived),
    );
  return fits ? undefined : no('offer-unknown');
}
