import type { Fact } from '../engine/facts.ts';
import type { Package, Proposal } from '../engine/game.ts';
import type { Move } from '../engine/moves.ts';
import type { Observation } from '../engine/observe.ts';
import { sortedBy } from '../engine/order.ts';
import { optionId, type Rulebook } from '../engine/rulebook.ts';
import { otherSide } from '../engine/vocabulary.ts';
import type { SeatView } from './agent.ts';
import { columnOf, worthIn, type Appraisal } from './appraise.ts';
import { beliefs } from './beliefs.ts';
import { COUNSEL, LEVELS } from './level.ts';
import { tablesOf } from './tables.ts';

/** A term that stands in the way of a package, and the option that the speaker would rather have. */
export interface Killer {
  readonly term: number;
  readonly option: number;
  /** Whether the package is past a line there that the speaker's board has drawn. */
  readonly redLine: boolean;
}

/**
 * Why a side did not take what was on the table: true as to direction, silent as to amounts. In terms wherever any
 * term would help; else that nothing which is open now is worth more to it than no deal.
 */
export type Reason =
  | {
      readonly kind: 'red-line' | 'missing' | 'too-much' | 'would-trade';
      readonly term: number;
      /** The option that the speaker would rather have, or would give. */
      readonly option: number;
    }
  | { readonly kind: 'no-deal' };

/** What was asked, and what the speaker put against it; undefined where it put nothing. */
export interface Refused {
  readonly asked: Package;
  readonly counter: Package | undefined;
}

/** What a move refuses: nothing where it accepts, or where no whole draft was on the table. */
export function refusedBy({ observation: seen }: SeatView, move: Move): Refused | undefined {
  const asked = fullDraft(seen.table.seats[otherSide(seen.side)].standing);
  if (asked === undefined || move.type === 'accept') return undefined;
  return { asked, counter: move.type === 'propose' ? move.package : undefined };
}

/**
 * What a seat has refused last in this quarter, from what it has witnessed: the same that `refusedBy` said when the
 * move was made, so that reasons need not be kept with a game.
 */
export function refusedLast({ observation: seen, facts }: SeatView): Refused | undefined {
  let asked: Package | undefined;
  let refused: Refused | undefined;
  for (const fact of facts) {
    if (fact.quarter !== seen.quarter) continue;
    if (fact.type === 'proposed' && fact.side !== seen.side) asked = fullDraft(fact.proposal);
    else if (fact.type === 'accepted' && fact.side === seen.side) asked = refused = undefined;
    else if (isAnswer(fact, seen.side)) {
      const counter = fact.type === 'proposed' ? fullDraft(fact.proposal) : undefined;
      refused = asked === undefined ? undefined : { asked, counter };
    }
  }
  return refused;
}

const isAnswer = (fact: Fact, side: string): boolean =>
  (fact.type === 'proposed' || fact.type === 'probed' || fact.type === 'walked-out' || fact.type === 'adjourned') &&
  fact.side === side;

/** A proposal's first package, where it names every term. */
export const fullDraft = (proposal: Proposal | null): Package | undefined =>
  proposal === null || proposal.package.some((option) => option < 0) ? undefined : proposal.package;

/** The tables that a player of this name bargains by; Counsel's for one that bargains by none. */
export function tablesAt(rules: Rulebook, seen: Observation, player: string): Appraisal {
  const { lucks, pairs } = LEVELS.find(({ id }) => id === player) ?? COUNSEL;
  return tablesOf(rules, seen, lucks, pairs);
}

/** A gain under this is not worth a word of its own, hundredths of a point. */
const WORTH_SAYING = 20;

/** Reasons that go with a refusal; one at least, whatever was refused. */
export function reasonsFor(rules: Rulebook, view: SeatView, appraisal: Appraisal, refused: Refused): Reason[] {
  const { asked, counter = asked } = refused;
  const killer = killerOf(rules, view, appraisal, asked);
  if (killer === undefined) return [{ kind: 'no-deal' }];
  const wanted = wantedTerms(rules, view, appraisal, asked, counter);
  const lead = killer.redLine ? said('red-line', killer) : said('missing', wanted[0] ?? killer);
  const next = wanted.find(({ term, gain }) => term !== lead.term && gain > WORTH_SAYING);
  const second = next && said(claimsMore(rules, view, asked, next) ? 'too-much' : 'missing', next);
  const named = second === undefined ? [lead] : [lead, second];
  return [...named, ...forTrade(rules, view, appraisal, { asked, counter }, named)];
}

type TermReason = Extract<Reason, { readonly term: number }>;

const said = (
  kind: TermReason['kind'],
  { term, option }: { readonly term: number; readonly option: number },
): TermReason => ({ kind, term, option });

/** Whether theirs lies further to their own side of a ladder than what oneself would take. */
function claimsMore(
  rules: Rulebook,
  { observation: { side } }: SeatView,
  asked: Package,
  { term, option }: { readonly term: number; readonly option: number },
): boolean {
  const steps = option - (asked[term] ?? 0);
  return rules.terms[term]?.ladder === true && (side === 'microsoft' ? steps > 0 : steps < 0);
}

/** The terms in which one's own draft is better for oneself than theirs, most first. */
function wantedTerms(
  rules: Rulebook,
  view: SeatView,
  appraisal: Appraisal,
  asked: Package,
  counter: Package,
): { readonly term: number; readonly option: number; readonly gain: number }[] {
  const column = columnOf(rules, view.observation.mandate);
  const gains = rules.terms.map((_, term) => {
    const option = counter[term] ?? 0;
    return { term, option, gain: gainOf(appraisal, asked, term, option, column) };
  });
  return sortedBy(
    gains.filter(({ gain }) => gain > 0),
    ({ gain }) => -gain,
  );
}

/** What oneself gains where one option takes the place of theirs. */
function gainOf(appraisal: Appraisal, asked: Package, term: number, option: number, column: number): number {
  if (asked[term] === option) return 0;
  return worthIn(appraisal, asked.with(term, option), column) - worthIn(appraisal, asked, column);
}

/** The one term that does most against a package, by what changing it would bring; undefined where nothing would. */
export function killerOf(rules: Rulebook, view: SeatView, appraisal: Appraisal, asked: Package): Killer | undefined {
  const { mandate } = view.observation;
  const column = columnOf(rules, mandate);
  const line = rules.mandates.find(({ id }) => id === mandate)?.redLine;
  const crosses = (term: number, option: number): boolean =>
    rules.terms[term]?.id === line?.term &&
    line?.allowed.includes(optionId(rules, asked.with(term, option), term) ?? '') === false;
  let most = 0;
  let killer: Killer | undefined;
  rules.terms.forEach(({ options }, term) => {
    options.forEach((_, option) => {
      const gain = gainOf(appraisal, asked, term, option, column);
      if (gain <= most) return;
      most = gain;
      killer = { term, option, redLine: crosses(term, asked[term] ?? -1) && !crosses(term, option) };
    });
  });
  return killer;
}

/** The term, none of those already named, where giving way costs oneself least for what it is believed to bring. */
function forTrade(
  rules: Rulebook,
  view: SeatView,
  appraisal: Appraisal,
  { asked, counter }: { readonly asked: Package; readonly counter: Package },
  named: readonly TermReason[],
): Reason[] {
  const believed = beliefs(rules, view, appraisal);
  const ownColumn = columnOf(rules, view.observation.mandate);
  let best: Reason[] = [];
  let most = 0;
  rules.terms.forEach((_, term) => {
    const option = asked[term] ?? 0;
    if (named.some((each) => each.term === term)) return;
    const cost = -gainOf(appraisal, counter, term, option, ownColumn);
    let brings = 0;
    for (const { mandate, chance } of believed) {
      brings += chance * gainOf(appraisal, counter, term, option, columnOf(rules, mandate));
    }
    if (brings - cost <= most) return;
    most = brings - cost;
    best = [{ kind: 'would-trade', term, option }];
  });
  return best;
}
