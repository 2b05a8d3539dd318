import { apply, applyPayment, applyPost } from './apply.ts';
import { clausesOf } from './contract.ts';
import type { Cause, Effect, Fact } from './facts.ts';
import type { Game } from './game.ts';
import { draw } from './luck.ts';
import type { Outlook, Rulebook, Situation } from './rulebook.ts';
import { ACCOUNTS, GAUGES, HOLDERS, type Account, type Gauge } from './vocabulary.ts';

/** A game that its owner may advance in place, and the list that records what happens, if anybody wants it. */
export interface Draft {
  readonly rules: Rulebook;
  readonly game: Game;
  readonly facts: Fact[] | undefined;
}

/** An effect becomes a fact: stamped with its cause, bounded, recorded and applied. */
export function note(draft: Draft, cause: Cause, effect: Effect): void {
  if (effect.type === 'posted') {
    post(draft, cause, effect.gauge, effect.by);
    return;
  }
  if (draft.facts !== undefined) draft.facts.push({ ...effect, quarter: draft.game.quarter, cause });
  apply(draft.game, effect, cause);
}

export function noteAll(draft: Draft, cause: Cause, effects: readonly Effect[]): void {
  for (const effect of effects) note(draft, cause, effect);
}

/** A change of a gauge within its bounds, in its own units; a change of nothing makes no fact. */
export function post(draft: Draft, cause: Cause, gauge: Gauge, by: number): void {
  const wanted = Math.round(by);
  if (wanted === 0) return;
  const { game, facts } = draft;
  const { low, high } = GAUGES[gauge];
  const now = game.gauges[gauge];
  const value = Math.max(low, Math.min(high, now + wanted));
  if (value === now) return;
  if (facts !== undefined) facts.push({ type: 'posted', gauge, by: value - now, quarter: game.quarter, cause });
  applyPost(game, gauge, value);
}

/** A payment between two accounts, $M. */
export function pay(draft: Draft, cause: Cause, from: Account, to: Account, usdM: number): void {
  const { game, facts } = draft;
  if (facts !== undefined) facts.push({ type: 'paid', from, to, usdM, quarter: game.quarter, cause });
  applyPayment(game, from, to, usdM);
}

/** A named draw of this quarter, 0 to 9 999, recorded. */
export function roll(draft: Draft, name: string): number {
  const value = draw(draft.game.luck, draft.game.quarter, name);
  if (draft.facts !== undefined) {
    draft.facts.push({ type: 'drawn', name, value, quarter: draft.game.quarter, cause: `luck/${name}` });
  }
  return value;
}

/** What effects read, as of now. */
export function situationOf(draft: Draft): Situation {
  return {
    rules: draft.rules,
    game: draft.game,
    clauses: clausesOf(draft.rules, draft.game),
    roll(name) {
      return roll(draft, name);
    },
  };
}

export function outlookOf(rules: Rulebook, game: Outlook['game']): Outlook {
  return { rules, game, clauses: clausesOf(rules, game) };
}

/** The sums that no fact may change: all money, all shares. For tests and the fuzzer. */
export function sums(game: Game): { readonly usdM: number; readonly bps: number } {
  let usdM = 0;
  for (const account of ACCOUNTS) usdM += game.money[account];
  let bps = 0;
  for (const holder of HOLDERS) bps += game.shares[holder];
  return { usdM, bps };
}
