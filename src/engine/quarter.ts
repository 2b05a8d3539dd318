import { dealCards } from './briefing.ts';
import { resolveBuilds } from './builds.ts';
import { resolveClaims } from './claims.ts';
import { bindContracts, resolveClosings } from './closings.ts';
import { resolveCourts } from './courts.ts';
import { resolveReviews } from './docket.ts';
import { note, noteAll, outlookOf, post, situationOf, type Draft } from './draft.ts';
import { resolveFunding, resolveInsolvency } from './funding.ts';
import type { Order, Orders } from './game.ts';
import { makeOffers, resolveClouds, resolveNotices } from './notices.ts';
import { resolveOpinion } from './opinion.ts';
import { resolvePayments } from './payments.ts';
import { resolveProducts } from './products.ts';
import type { Directive, Rulebook } from './rulebook.ts';
import { convene } from './table.ts';
import { resolveTraining } from './training.ts';
import { resolveValuation } from './valuation.ts';
import { SIDES, STEPS, type Side, type Step } from './vocabulary.ts';

type SealedOrders = Readonly<Record<Side, Orders>>;

/** What the rules themselves do at each step, after the directives of that step. */
const RESOLVE: Readonly<Record<Step, (draft: Draft, orders: SealedOrders) => void>> = {
  notices: resolveNotices,
  clouds: resolveClouds,
  builds: resolveBuilds,
  training: resolveTraining,
  products: resolveProducts,
  reviews: resolveReviews,
  courts: resolveCourts,
  closings: resolveClosings,
  funding: resolveFunding,
  payments: resolvePayments,
  opinion: resolveOpinion,
  valuation: resolveValuation,
  expiries: resolveExpiries,
  arrivals: makeOffers,
};

/** The resolution of a quarter, from both sides' opened orders to its end. */
export function resolveQuarter(draft: Draft, orders: SealedOrders): void {
  for (const side of SIDES) note(draft, `desk/${side}`, { type: 'opened', side, orders: orders[side] });
  const duties = dutiesOf(draft.rules, orders);
  for (const step of STEPS) {
    // A step is a mark in the record and changes nothing.
    if (draft.facts !== undefined) note(draft, 'rule/resolution', { type: 'stepped', step });
    for (const duty of duties) if (duty.directive.step === step) carryOut(draft, duty);
    RESOLVE[step](draft, orders);
  }
  note(draft, 'rule/resolution', { type: 'tidied' });
}

/** An order with the card that says what it does. */
interface Duty {
  readonly order: Order;
  readonly directive: Directive;
}

/** What both desks have ordered, OpenAI's first. */
function dutiesOf(rules: Rulebook, orders: SealedOrders): Duty[] {
  const duties: Duty[] = [];
  for (const side of SIDES) {
    for (const order of orders[side].directives) {
      const directive = directiveOf(rules, order.id);
      if (directive !== undefined) duties.push({ order, directive });
    }
  }
  return duties;
}

/** A directive at its step. One that has become impossible since it was sealed is dropped. */
function carryOut(draft: Draft, { order, directive }: Duty): void {
  if (directive.refusal(outlookOf(draft.rules, draft.game), order) !== undefined) return;
  const cause = `directive/${order.id}` as const;
  noteAll(draft, cause, directive.effects(situationOf(draft), order));
  const value = draft.game.quarter + 1;
  note(draft, cause, { type: 'marked', mark: cause, value });
  if (order.target !== null) note(draft, cause, { type: 'marked', mark: `${cause}/${order.target}`, value });
}

/** Directives by id, once for each rulebook. */
const directivesOf = new WeakMap<Rulebook, ReadonlyMap<string, Directive>>();

function directiveOf(rules: Rulebook, id: string): Directive | undefined {
  let byId = directivesOf.get(rules);
  if (byId === undefined) {
    byId = new Map(rules.directives.map((directive) => [directive.id, directive]));
    directivesOf.set(rules, byId);
  }
  return byId.get(id);
}

/** Claims of AGI, what runs out, what binds from now, and who can no longer pay. */
function resolveExpiries(draft: Draft): void {
  const { game } = draft;
  resolveClaims(draft);
  bindContracts(draft);
  if (game.memorandum !== null && game.memorandum.lastQuarter <= game.quarter) {
    note(draft, 'rule/memorandum', { type: 'memorandum-lapsed' });
    post(draft, 'rule/memorandum', 'trust', -2);
  }
  resolveInsolvency(draft);
}

/** Opens the next quarter, or the debrief when there is none. */
export function beginQuarter(draft: Draft, quarter: number): void {
  const { game } = draft;
  if (quarter >= game.quarters || game.ending !== null) {
    note(draft, 'rule/end', { type: 'phased', phase: 'over' });
    return;
  }
  if (quarter > game.quarter) note(draft, 'rule/quarter', { type: 'turned', to: quarter });
  note(draft, 'rule/quarter', { type: 'phased', phase: 'briefing' });
  dealCards(draft);
  afterBriefing(draft);
}

/** Goes on from the briefing when nobody is still asked, and past the table when there is none. */
export function afterBriefing(draft: Draft): void {
  const { game } = draft;
  const waits = SIDES.some((side) => game.answers[side] === null && isAsked(draft, side));
  if (waits) return;
  note(draft, 'rule/quarter', { type: 'phased', phase: convene(draft) ? 'table' : 'desk' });
}

/** Whether a card of this briefing asks a side. */
export const isAsked = ({ game, rules }: Pick<Draft, 'rules' | 'game'>, side: Side): boolean =>
  game.cards.some((id) => rules.events.find((card) => card.id === id)?.asks.includes(side) === true);
