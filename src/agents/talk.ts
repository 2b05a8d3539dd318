import { proposalFault } from '../engine/check.ts';
import type { Package } from '../engine/game.ts';
import type { Luck } from '../engine/luck.ts';
import type { RefusalCode } from '../engine/moves.ts';
import { sortedBy } from '../engine/order.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import { insultOf } from '../engine/table.ts';
import type { Agent, SeatView } from './agent.ts';
import { columnOf, worthIn } from './appraise.ts';
import { changedTerms } from './ascend.ts';
import { beliefs, believedWorth } from './beliefs.ts';
import { ifProposed, type Sketch } from './if-proposed.ts';
import { SHOWN_LUCKS, valued, type Valued } from './reading.ts';
import { fullDraft, killerOf, tablesAt, type Killer } from './reasons.ts';
import { tablesOf } from './tables.ts';
import { balanced, cheapest, fewest, smaller, type Judge, type Scales } from './what-works.ts';

/** *What would make this work?*: a draft, who asks, and whom. Two seats, each with no more than it sees. */
export interface Question {
  readonly rules: Rulebook;
  readonly asker: SeatView;
  readonly counterpart: SeatView;
  /** Who sits in the counterpart's seat, and its own luck: its answer is what it would really do. */
  readonly player: Agent;
  readonly luck: Luck;
  readonly sketch: Sketch;
}

/** What a package of the answer has over the others. */
export type Merit = 'cheapest' | 'balanced' | 'fewest';

export interface Offer extends Valued {
  readonly merits: readonly Merit[];
}

/** Why no draft at all can be answered for. */
export type Closed = 'not-your-turn' | 'walked-out' | 'patience';

/** Packages, the one term that kills the draft, or why nothing helps; never a number of the counterpart's. */
export type Answer =
  | { readonly kind: 'works' }
  | { readonly kind: 'offers'; readonly offers: readonly Offer[]; readonly killer: Killer | undefined }
  | { readonly kind: 'killed'; readonly killer: Killer }
  | { readonly kind: 'closed'; readonly why: Closed }
  | { readonly kind: 'refused'; readonly code: RefusalCode }
  | { readonly kind: 'no-deal' };

/**
 * Answers a question as the counterpart would act now: every package that it names is one that it has been seen to
 * accept, by its own decision in its own seat after the proposal. Who asks ranks them by numbers of its own. Yields
 * between two decisions, so that whoever runs it may breathe or give it up.
 */
export function* answering(question: Question): Generator<undefined, Answer, undefined> {
  const { rules, asker, counterpart, sketch } = question;
  const closed = closedWhy(question);
  if (closed !== undefined) return { kind: 'closed', why: closed };
  const seen = asker.observation;
  const judge = judgeOf(question);
  const fault = proposalFault(rules, seen, sketch.package);
  if (fault === undefined && judge.accepts(sketch.package)) return { kind: 'works' };
  yield;
  const scales = scalesOf(question);
  const found = [
    yield* cheapest(scales, judge, sketch.package),
    yield* balanced(scales, judge, sketch.package),
    yield* fewest(scales, judge, sketch.package),
  ];
  const tables = tablesAt(rules, counterpart.observation, question.player.id);
  const killer = killerOf(rules, counterpart, tables, sketch.package);
  const praise = praised(scales, sketch.package, found);
  if (praise.length > 0) {
    const offers = praise.map(({ merits, pack }) => ({ merits, ...valued(rules, asker, pack) }));
    return { kind: 'offers', offers, killer };
  }
  if (judge.closes()) return { kind: 'closed', why: 'patience' };
  if (killer !== undefined) return { kind: 'killed', killer };
  return fault === undefined ? { kind: 'no-deal' } : { kind: 'refused', code: fault.code };
}

/** The whole answer at once. */
export function answer(question: Question): Answer {
  const asked = answering(question);
  for (;;) {
    const { done, value } = asked.next();
    if (done === true) return value;
  }
}

function closedWhy({ asker: { observation: seen } }: Question): Closed | undefined {
  if (seen.table.walkedOut !== null) return 'walked-out';
  return seen.phase === 'table' && seen.table.open && seen.table.turn === seen.side ? undefined : 'not-your-turn';
}

/** What each merit is measured by: the more the better. */
const MERITS: Readonly<Record<Merit, (scales: Scales, draft: Package, pack: Package) => number>> = {
  cheapest: ({ own }, _draft, pack) => own(pack),
  balanced: (scales, _draft, pack) => smaller(scales, pack),
  fewest: (_scales, draft, pack) => -changedTerms(pack, draft).length,
};

interface Praised {
  readonly merits: Merit[];
  readonly pack: Package;
}

/** Gives every merit to the package that has it, of equal ones to the first; a package without one is not named. */
function praised(scales: Scales, draft: Package, found: readonly (Package | undefined)[]): Praised[] {
  const all = found.flatMap((pack): Praised[] => (pack === undefined ? [] : [{ merits: [], pack }]));
  for (const merit of ['cheapest', 'balanced', 'fewest'] as const) {
    const best = sortedBy(all, ({ pack }) => -MERITS[merit](scales, draft, pack))[0];
    best?.merits.push(merit);
  }
  return all.filter(({ merits }) => merits.length > 0);
}

/** Puts packages to the counterpart as the rules would, and sees what it does. An insult is never put. */
function judgeOf({ rules, asker: { observation: seen }, counterpart, player, luck, sketch }: Question): Judge {
  const known = new Map<string, boolean>();
  let put = 0;
  let closing = 0;
  const ask = (pack: Package): boolean => {
    if (insultOf(rules, seen, seen.side, pack) !== undefined) return false;
    const after = ifProposed(rules, counterpart, { ...sketch, package: pack });
    if (after === undefined) return false;
    put += 1;
    if (after.observation.phase !== 'table') {
      closing += 1;
      return false;
    }
    return player.decide(rules, after, luck).type === 'accept';
  };
  return {
    accepts: (pack) => {
      const key = pack.join();
      const before = known.get(key);
      if (before !== undefined) return before;
      const accepted = ask(pack);
      known.set(key, accepted);
      return accepted;
    },
    closes: () => closing > 0 && closing === put,
  };
}

/** The asker's own worth and belief, and the counterpart's worth, which guides the search and is told to nobody. */
function scalesOf({ rules, asker, counterpart, player }: Question): Scales {
  const seen = asker.observation;
  const own = tablesOf(rules, seen, SHOWN_LUCKS, true);
  const theirs = tablesAt(rules, counterpart.observation, player.id);
  const ownColumn = columnOf(rules, seen.mandate);
  const theirColumn = columnOf(rules, counterpart.observation.mandate);
  const believed = beliefs(rules, asker, own);
  return {
    rules,
    own: (pack) => worthIn(own, pack, ownColumn),
    believed: (pack) => believedWorth(rules, own, believed, pack),
    theirs: (pack) => worthIn(theirs, pack, theirColumn),
    allowed: (pack) => proposalFault(rules, seen, pack) === undefined,
    standing: fullDraft(counterpart.observation.table.seats[counterpart.observation.side].standing),
  };
}
