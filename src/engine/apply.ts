import { applyCompute } from './apply-compute.ts';
import { applyContract } from './apply-contract.ts';
import { applyLaw } from './apply-law.ts';
import { applyTable } from './apply-table.ts';
import type { Cause, Effect } from './facts.ts';
import type { Game } from './game.ts';
import type { Account, Gauge } from './vocabulary.ts';

/** The only writer of a Game. Everything that changes is changed here or in the four files beside it. */
export function apply(game: Game, effect: Effect, cause: Cause): void {
  switch (effect.type) {
    case 'posted':
      applyPost(game, effect.gauge, game.gauges[effect.gauge] + effect.by);
      return;
    case 'paid':
      applyPayment(game, effect.from, effect.to, effect.usdM);
      return;
    case 'transferred':
      game.shares[effect.from] -= effect.bps;
      game.shares[effect.to] += effect.bps;
      return;
    case 'modified':
      game.modifiers.push({ ...effect.modifier, cause });
      return;
    case 'marked':
      game.marks[effect.mark] = effect.value;
      return;
    case 'drawn':
    case 'stepped':
      return;
    case 'phased':
      game.phase = effect.phase;
      return;
    case 'turned':
      game.quarter = effect.to;
      return;
    case 'ended':
      game.ending = effect.ending;
      return;
    default:
      applyRest(game, effect);
  }
}

/** The two commonest effects, without an object to carry them: a quarter posts some forty and pays some twenty. */
export function applyPost(game: Game, gauge: Gauge, value: number): void {
  game.gauges[gauge] = value;
}

export function applyPayment(game: Game, from: Account, to: Account, usdM: number): void {
  game.money[from] -= usdM;
  game.money[to] += usdM;
}

type Rest = Exclude<
  Effect,
  {
    type:
      'posted' | 'paid' | 'transferred' | 'modified' | 'marked' | 'drawn' | 'stepped' | 'phased' | 'turned' | 'ended';
  }
>;

function applyRest(game: Game, effect: Rest): void {
  switch (effect.type) {
    case 'dealt':
      game.cards.push(effect.card);
      game.seenCards.push(effect.card);
      return;
    case 'minuted':
      game.minutes = (game.minutes + effect.digest) % MINUTES;
      return;
    case 'answered':
      game.answers[effect.side] = [...effect.choices];
      return;
    case 'sealed':
      game.sealed[effect.side] = effect.orders;
      return;
    case 'opened':
      game.splits[effect.side] = [...effect.orders.split];
      return;
    case 'tidied':
      tidy(game);
      return;
    default:
      if (applyTable(game, effect) || applyContract(game, effect) || applyCompute(game, effect)) return;
      applyLaw(game, effect);
  }
}

/** Minutes are sums, so that which of two sealed moves came first changes nothing. */
const MINUTES = 0x1_0000_0000;

/** The end of a quarter: what was sealed is spent, what has run out is gone. */
function tidy(game: Game): void {
  game.cards = [];
  game.answers = { openai: null, microsoft: null };
  game.sealed = { openai: null, microsoft: null };
  game.modifiers = game.modifiers.filter((modifier) => modifier.lastQuarter > game.quarter);
}
