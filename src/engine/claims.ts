import { note, post, roll, type Draft } from './draft.ts';
import { clausesOf } from './contract.ts';
import type { Clauses } from './clauses.ts';
import { happens } from './luck.ts';
import { openingCase } from './opening.ts';
import { openCase, valuesOf, type Numbers, type PublicGame, type Rulebook } from './rulebook.ts';

/**
 * A claim of AGI: a case before whoever the contract names, decided in the quarter after it was made, so that
 * Microsoft may contest it.
 */
export const claimNumbers = {
  /** Released capability that makes an even case: the index is 1 000 in September 2025. */
  evenCapability: { value: 1_700, unit: 'index', source: 'assumption' },
  /** Chance per point of capability over or under that. */
  perPointBps: { value: 10, unit: 'bps', source: 'calibrated' },
  /** Chance per point that OpenAI's released model leads the best rival by. */
  perLeadBps: { value: 10, unit: 'bps', source: 'calibrated' },
  /** What each decider adds to an even chance. */
  boardBps: { value: 2_500, unit: 'bps', source: 'K02' },
  contestableBps: { value: -2_500, unit: 'bps', source: 'K01' },
  independentBps: { value: -1_000, unit: 'bps', source: 'K04' },
  jointBps: { value: -1_500, unit: 'bps', source: 'assumption' },
  /** A joint panel needs Microsoft's half as well. */
  jointHalfBps: { value: 5_000, unit: 'bps', source: 'assumption' },
  /** What contesting takes off. */
  contestedBps: { value: 2_000, unit: 'bps', source: 'calibrated' },
  leastBps: { value: 100, unit: 'bps', source: 'assumption' },
  mostBps: { value: 9_500, unit: 'bps', source: 'assumption' },
  refusedCredibility: { value: 12, unit: 'points', source: 'assumption' },
  barredQuarters: { value: 4, unit: 'quarters', source: 'assumption' },
  upheldTrust: { value: 8, unit: 'points', source: 'assumption' },
  /** A board that judged its own claim is not believed. */
  ownJudgeLegitimacy: { value: 5, unit: 'points', source: 'K02' },
  upheldLegitimacy: { value: 3, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;
const n = valuesOf(claimNumbers);

/** Why there can be no claim now, or undefined: no exit, one pending, one upheld, or too soon after a refusal. */
export function claimBar(rules: Rulebook, game: PublicGame): string | undefined {
  if (clausesOf(rules, game).agiTrigger === 'none') return 'no-exit';
  if (game.agi.upheldQuarter !== null) return 'upheld';
  if (game.quarter < game.agi.barredUntil) return 'barred';
  return openCase(game, 'agi') === undefined ? undefined : 'pending';
}

/** Makes the claim, where there may be one. */
export function claimAgi(draft: Draft): void {
  if (claimBar(draft.rules, draft.game) !== undefined) return;
  note(draft, 'case/agi', { type: 'filed', case: openingCase(draft.rules, 'agi', 0, draft.game.quarter) });
}

/** The chance that a claim is upheld, bps, as anybody may estimate it. */
export function claimChanceBps(rules: Rulebook, game: PublicGame, contested: boolean): number {
  const { agiTrigger } = clausesOf(rules, game);
  if (agiTrigger === 'none') return 0;
  const released = game.gauges['openai.released'];
  const capability = (released - n.evenCapability) * n.perPointBps;
  const lead = (released - game.gauges['world.frontier']) * n.perLeadBps;
  const chance = 5_000 + capability + lead + deciderBps(agiTrigger) - (contested ? n.contestedBps : 0);
  const bounded = Math.max(n.leastBps, Math.min(n.mostBps, chance));
  return agiTrigger === 'joint' && contested ? Math.round((bounded * n.jointHalfBps) / 10_000) : bounded;
}

function deciderBps(decider: Exclude<Clauses['agiTrigger'], 'none'>): number {
  switch (decider) {
    case 'board':
      return n.boardBps;
    case 'contestable':
      return n.contestableBps;
    case 'independent':
      return n.independentBps;
    case 'joint':
      return n.jointBps;
  }
}

/** Decides a claim that was made in an earlier quarter. A claim whose exit has gone meanwhile falls. */
export function resolveClaims(draft: Draft): void {
  const { game, rules } = draft;
  const open = openCase(game, 'agi');
  if (open === undefined) return;
  const exit = clausesOf(rules, game).agiTrigger !== 'none';
  if (exit && open.openedQuarter === game.quarter) {
    note(draft, 'case/agi', { type: 'waited', case: 'agi', extended: false });
    if (game.contract.closedQuarter !== null) note(draft, 'case/agi', { type: 'table-called', called: true });
    return;
  }
  if (!exit) note(draft, 'case/agi', { type: 'ruled', case: 'agi', ruling: 'withdrawn' });
  else if (happens(roll(draft, 'claims/agi'), claimChanceBps(rules, game, open.answer === 'fight'))) uphold(draft);
  else refuse(draft);
}

function uphold(draft: Draft): void {
  const itself = clausesOf(draft.rules, draft.game).agiTrigger === 'board';
  note(draft, 'case/agi', { type: 'ruled', case: 'agi', ruling: 'upheld' });
  note(draft, 'case/agi', { type: 'agi-upheld' });
  post(draft, 'case/agi', 'openai.legitimacy', itself ? -n.ownJudgeLegitimacy : n.upheldLegitimacy);
  post(draft, 'case/agi', 'trust', -n.upheldTrust);
}

function refuse(draft: Draft): void {
  note(draft, 'case/agi', { type: 'ruled', case: 'agi', ruling: 'refused' });
  note(draft, 'case/agi', { type: 'agi-refused', barredUntil: draft.game.quarter + n.barredQuarters });
  post(draft, 'case/agi', 'openai.credibility', -n.refusedCredibility);
}
