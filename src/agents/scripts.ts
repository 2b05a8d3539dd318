import { proposalFault } from '../engine/check.ts';
import type { Order, Orders, Package, Proposal } from '../engine/game.ts';
import { asksOf, noticedOffers, openOrders } from '../engine/legal.ts';
import type { Move } from '../engine/moves.ts';
import type { Observation } from '../engine/observe.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import { steadyOrders } from '../engine/steady.ts';
import { MOST_DIRECTIVES } from '../engine/check.ts';
import { claimBps, stepsTowards, WORTHLESS_BPS } from '../engine/table.ts';
import { otherSide } from '../engine/vocabulary.ts';
import type { Agent } from './agent.ts';
import { referenceOf } from './appraise.ts';
import { meetConditions } from './drafts.ts';

/** One fixed way of bargaining: what to ask for, and what to take. */
interface Manner {
  readonly asks: (rules: Rulebook, seen: Observation) => Package;
  readonly takes: (rules: Rulebook, seen: Observation, standing: Package, asked: Package) => boolean;
}

/** One fixed way of running a desk, as changes of what a steady hand orders. */
interface Routine {
  /** Whether an order is always given when it can be. */
  readonly always?: (order: Order) => boolean;
  /** Whether an order is never given. */
  readonly never?: (order: Order) => boolean;
  readonly matches?: 'all' | 'none';
  readonly split?: (seen: Observation) => Orders['split'];
}

/** A plan without thought, the same in every game: what thought must beat. It works in both seats. */
interface Script {
  readonly id: string;
  readonly manner: Manner;
  readonly routine: Routine;
}

/**
 * The package that claims most: every ladder at one's own end, red lines kept, and then one step back on the lightest
 * terms until it is not an insult. It reads the public weights, not the projection: a script does not think.
 */
export function boldest(rules: Rulebook, seen: Observation): number[] {
  const redLine = rules.mandates.find((mandate) => mandate.id === seen.mandate)?.redLine;
  const towards = seen.side === 'microsoft' ? 1 : -1;
  const pack = rules.terms.map((term) => {
    const last = term.options.length - 1;
    if (term.id === redLine?.term) return bestAllowed(term.options, redLine.allowed, towards);
    return term.ladder ? (towards > 0 ? last : 0) : Math.floor(last / 2);
  });
  for (let weight = 1; weight <= 10; weight += 1) {
    rules.terms.forEach((term, at) => {
      const bold = claimBps(rules, pack, seen.side) > WORTHLESS_BPS;
      if (bold && term.ladder && term.weight === weight) pack[at] = (pack[at] ?? 0) - towards;
    });
  }
  return pack;
}

function bestAllowed(options: readonly { readonly id: string }[], allowed: readonly string[], towards: number): number {
  let best = -1;
  options.forEach((option, at) => {
    if (allowed.includes(option.id) && (best < 0 || towards > 0)) best = at;
  });
  return Math.max(0, best);
}

const middle = (rules: Rulebook): number[] => rules.terms.map((term) => Math.floor(term.options.length / 2));

/** Half-way between both sides' last packages, rounded to one's own side; one's boldest while there are not two. */
function midpoint(rules: Rulebook, seen: Observation): number[] {
  const own = seen.table.seats[seen.side].lastPackage;
  const theirs = seen.table.seats[otherSide(seen.side)].lastPackage;
  if (own === null || theirs === null) return boldest(rules, seen);
  const round = seen.side === 'microsoft' ? Math.ceil : Math.floor;
  return own.map((option, at) => round((option + (theirs[at] ?? option)) / 2));
}

const withinAStep = (standing: Package, asked: Package): boolean =>
  standing.every((option, at) => Math.abs(option - (asked[at] ?? -9)) <= 1);

const HARD: Manner = { asks: boldest, takes: () => false };
const SOFT: Manner = { asks: middle, takes: () => true };
const HALVES: Manner = { asks: midpoint, takes: (_rules, _seen, standing, asked) => withinAStep(standing, asked) };
/** Asks for the contract that history signed, and takes it, or whatever lies on one's own side of it. */
const AS_HISTORY: Manner = {
  asks: referenceOf,
  takes: (rules, seen, standing, asked) => stepsTowards(rules, asked, standing, seen.side) >= 0,
};

const isChoice = (id: RegExp, choice?: string) => (order: Order) =>
  id.test(order.id) && (choice === undefined || order.choice === choice);
const answering = /^answer-suit-/;
const fights = isChoice(answering, 'fight');
const hostile = /^(complain-ftc|brief-press-.*|contest-agi|claim-agi)$/;

const SCRIPTS: readonly Script[] = [
  { id: 'stonewall', manner: HARD, routine: {} },
  { id: 'pushover', manner: SOFT, routine: {} },
  { id: 'split-the-difference', manner: HALVES, routine: {} },
  { id: 'always-match', manner: AS_HISTORY, routine: { always: isChoice(/^take-offer$/), matches: 'all' } },
  { id: 'never-match', manner: HALVES, routine: { never: isChoice(/^take-offer$/), matches: 'none' } },
  { id: 'always-settle', manner: HALVES, routine: { always: isChoice(answering, 'settle') } },
  {
    id: 'litigator',
    manner: HALVES,
    routine: {
      always: (order) => fights(order) || hostile.test(order.id) || isChoice(/^sway-reviewers$/, 'slow')(order),
      never: (order) => answering.test(order.id) && order.choice !== 'fight',
      matches: 'all',
    },
  },
  {
    id: 'all-training',
    manner: HALVES,
    routine: {
      always: () => false,
      never: () => true,
      split: ({ side }) => (side === 'openai' ? [100, 0, 0] : [0, 100, 0]),
    },
  },
];

/** The fixed plans, as players. None reads its luck: the same view gives the same move. */
export const SCRIPTED: readonly Agent[] = SCRIPTS.map((script) => ({
  id: `script:${script.id}`,
  decide: (rules, { observation: seen }) => {
    if (seen.phase === 'briefing') return firstChoices(rules, seen);
    if (seen.phase === 'desk') return { side: seen.side, type: 'direct', ...ordersOf(script.routine, rules, seen) };
    return talk(script.manner, rules, seen);
  },
}));

const firstChoices = (rules: Rulebook, seen: Observation): Move => ({
  side: seen.side,
  type: 'answer',
  choices: asksOf(rules, seen).map((asked) => (asked ? 0 : -1)),
});

function ordersOf(routine: Routine, rules: Rulebook, seen: Observation): Orders {
  const split = routine.split?.(seen) ?? seen.ownSplit;
  const steady = steadyOrders(rules, seen, seen.side, split);
  const { always, never } = routine;
  const wanted = always === undefined ? [] : openOrders(rules, seen).filter(always);
  const directives: Order[] = [];
  for (const order of [...wanted, ...steady.directives.filter((each) => never?.(each) !== true)]) {
    const known = directives.some((other) => other.id === order.id && other.target === order.target);
    if (!known && directives.length < MOST_DIRECTIVES) directives.push(order);
  }
  const all = noticedOffers(seen);
  const matches = routine.matches === undefined ? steady.matches : routine.matches === 'all' ? all : [];
  return { directives, split, matches };
}

function talk(manner: Manner, rules: Rulebook, seen: Observation): Move {
  const { side, table } = seen;
  if (table.walkedOut !== null) return { side, type: 'adjourn' };
  const asked = possible(rules, seen, manner.asks(rules, seen));
  const { standing } = table.seats[otherSide(side)];
  if (standing !== null && isTaken(manner, rules, seen, standing, asked)) return { side, type: 'accept', draft: 0 };
  return asked === undefined ? { side, type: 'adjourn' } : { side, type: 'propose', package: asked };
}

/** Minor papers are taken by whoever takes anything. */
function isTaken(
  manner: Manner,
  rules: Rulebook,
  seen: Observation,
  standing: Proposal,
  asked: Package | undefined,
): boolean {
  const full = standing.kind === 'definitive' || standing.kind === 'amendment';
  if (!full) return manner === SOFT && standing.riders.length === 0;
  return manner.takes(rules, seen, standing.package, asked ?? seen.contract.package);
}

/** The nearest to a wish that may be proposed: conditions met, or an amendment's first terms; undefined if nothing. */
function possible(rules: Rulebook, seen: Observation, wish: Package): Package | undefined {
  const pack = seen.pending !== null ? meetConditions(seen) : amended(seen, wish);
  return proposalFault(rules, seen, pack) === undefined ? pack : undefined;
}

/** The wish itself before a closing; after one, the contract with its first four terms changed as wished. */
function amended(seen: Observation, wish: Package): Package {
  if (seen.contract.closedQuarter === null) return wish;
  let changes = 0;
  return seen.contract.package.map((option, at) => {
    if (option === wish[at] || changes === 4) return option;
    changes += 1;
    return wish[at] ?? option;
  });
}
