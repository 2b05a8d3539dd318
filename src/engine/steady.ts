import { MOST_DIRECTIVES } from './check.ts';
import { freeAzureMw } from './compute.ts';
import { note, outlookOf, type Draft } from './draft.ts';
import type { Order, Orders } from './game.ts';
import { resolveQuarter } from './quarter.ts';
import type { PublicGame, Rulebook } from './rulebook.ts';
import type { Side } from './vocabulary.ts';

/**
 * Steady play: what a sensible hand with no plans orders. Each directive says when it is called for; sliders stay
 * as they are; Microsoft matches what it has room for. Projections play this on both sides, so a new directive
 * values itself.
 */
export function steadyOrders(
  rules: Rulebook,
  game: PublicGame,
  side: Side,
  split: readonly [number, number, number],
): Orders {
  const outlook = outlookOf(rules, game);
  const directives: Order[] = [];
  for (const directive of rules.directives) {
    if (directive.side !== side || directive.steady === undefined) continue;
    const order = directive.steady(outlook, side);
    if (order !== undefined && directives.length < MOST_DIRECTIVES) directives.push(order);
  }
  return { directives, split, matches: side === 'microsoft' ? steadyMatches(game) : [] };
}

function steadyMatches(game: PublicGame): string[] {
  let free = freeAzureMw(game);
  const matched: string[] = [];
  for (const offer of game.offers) {
    if (offer.noticedQuarter === null || offer.waived || offer.mw > free) continue;
    matched.push(offer.id);
    free -= offer.mw;
  }
  return matched;
}

/** Plays a draft to the campaign's end with steady hands and no more talks. `first` replaces a side's next orders. */
export function playSteadily(draft: Draft, first?: Partial<Readonly<Record<Side, Orders>>>): void {
  const { game, rules } = draft;
  let given = first;
  while (game.quarter < game.quarters && game.ending === null) {
    const openai = given?.openai ?? game.sealed.openai ?? steadyOrders(rules, game, 'openai', game.splits.openai);
    const microsoft =
      given?.microsoft ?? game.sealed.microsoft ?? steadyOrders(rules, game, 'microsoft', game.splits.microsoft);
    given = undefined;
    resolveQuarter(draft, { openai, microsoft });
    if (game.quarter + 1 >= game.quarters) return;
    note(draft, 'rule/quarter', { type: 'turned', to: game.quarter + 1 });
  }
}
