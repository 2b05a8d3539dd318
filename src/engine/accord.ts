import { sendBack } from './docket.ts';
import { note, post, type Draft } from './draft.ts';
import type { Package, Proposal } from './game.ts';
import type { Rulebook } from './rulebook.ts';
import { adjourn, ride } from './table.ts';
import { otherSide, type Side } from './vocabulary.ts';

/** Quarters for which a memorandum stands, after its own. */
export const MEMORANDUM_QUARTERS = 4;
/** Credibility that moving off a term of a memorandum costs the one who proposed it. */
const OFF_MEMORANDUM = 8;

/** A side takes what the other has standing: it is signed, its riders are done, and trust grows. */
export function takeUp(draft: Draft, side: Side, proposal: Proposal, pack: Package): void {
  const cause = `table/${side}` as const;
  note(draft, cause, { type: 'accepted', side, kind: proposal.kind, package: pack });
  for (const rider of proposal.riders) ride(draft, rider);
  if (proposal.kind === 'letter') {
    post(draft, cause, 'trust', 1);
    return;
  }
  if (proposal.kind === 'memorandum') {
    const { quarter } = draft.game;
    const lastQuarter = quarter + MEMORANDUM_QUARTERS;
    const proposer = otherSide(side);
    note(draft, cause, { type: 'memorandum-signed', package: pack, lastQuarter, proposer });
    post(draft, cause, 'trust', 4);
    return;
  }
  sign(draft, side, proposal.kind, pack);
  adjourn(draft, side, 'agreed');
}

function sign(draft: Draft, side: Side, kind: 'definitive' | 'amendment', pack: Package): void {
  const cause = `table/${side}` as const;
  const { game } = draft;
  if (kind === 'amendment') {
    note(draft, cause, { type: 'amendment-signed', package: pack });
    post(draft, cause, 'trust', 3);
    return;
  }
  leaveMemorandum(draft, otherSide(side), pack);
  if (game.pending === null) {
    note(draft, cause, { type: 'agreement-signed', package: pack });
    post(draft, cause, 'trust', 8);
    return;
  }
  const moved = game.pending.package.flatMap((option, term) => (option === pack[term] ? [] : [term]));
  const conditioned = new Set(game.pending.conditions.map((condition) => condition.term));
  note(draft, cause, { type: 'conditions-met', package: pack });
  sendBack(
    draft,
    moved.filter((term) => !conditioned.has(term)),
  );
}

/** Signing off a term that a memorandum named costs its proposer; reviewers who had read it ask again. */
function leaveMemorandum(draft: Draft, proposer: Side, pack: Package): void {
  const { memorandum } = draft.game;
  if (memorandum === null) return;
  const moved = memorandum.package.flatMap((named, term) =>
    keepsNamed(draft.rules, term, named, pack[term] ?? -1) ? [] : [term],
  );
  if (moved.length === 0) return;
  post(draft, 'rule/memorandum', `${proposer}.credibility`, -OFF_MEMORANDUM);
  sendBack(draft, moved);
}

/** A ladder's term is kept by the same option; an ownerless one also by any that gives the public more. */
function keepsNamed(rules: Rulebook, term: number, named: number, signed: number): boolean {
  if (named < 0) return true;
  return rules.terms[term]?.ladder === true ? signed === named : betterForPublic(rules, term, named, signed);
}

/** Safety runs from none to tests; the foundation's stake and governance run from most to least. */
const betterForPublic = (rules: Rulebook, term: number, named: number, signed: number): boolean =>
  rules.terms[term]?.id === 'safety' ? signed >= named : signed <= named;
