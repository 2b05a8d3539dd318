import { RULES } from '../../content/rulebook.ts';
import { usableMw } from '../../engine/compute.ts';
import { copyGame } from '../../engine/copy.ts';
import type { Draft } from '../../engine/draft.ts';
import { note } from '../../engine/draft.ts';
import type { Fact } from '../../engine/facts.ts';
import type { Game, Orders } from '../../engine/game.ts';
import { imagine, panelOf } from '../../engine/imagine.ts';
import type { Observation } from '../../engine/observe.ts';
import { resolveQuarter } from '../../engine/quarter.ts';
import { playSteadily, steadyOrders } from '../../engine/steady.ts';
import { otherSide, type Gauge } from '../../engine/vocabulary.ts';

/**
 * A quarter as it would go under these orders: the rules themselves, played in an imagined game with even luck and a
 * steady hand on the other side. Nothing of the real luck, and nothing that the seat does not see.
 */
export interface Foresight {
  /** What would happen, in order. */
  readonly facts: readonly Fact[];
  /** One's cash at the close of this quarter and of each one after it, under steady play, $M. */
  readonly cashUsdM: readonly number[];
  /** What OpenAI could use in this quarter, MW. */
  readonly usableMw: number;
  readonly after: Readonly<Record<Gauge, number>>;
}

/** Any key will do: the panel's only member takes the middle of every draw. */
const KEY = 0x51ed_270b;

export function foresee(seen: Observation, orders: Orders): Foresight {
  const { side } = seen;
  const other = otherSide(side);
  const scenario = RULES.scenarios.find((each) => each.id === seen.scenario);
  const split = scenario?.opening.splits[other] ?? [40, 30, 30];
  const mandate = RULES.mandates.find((each) => each.side === other)?.id ?? '';
  const luck = panelOf(KEY, 1)[0];
  if (luck === undefined) throw new RangeError('a panel of one has one member');
  const game = imagine(seen, { mandate, split }, luck);
  const facts: Fact[] = [];
  const draft: Draft = { rules: RULES, game, facts };
  const theirs = steadyOrders(RULES, game, other, split);
  const both = side === 'openai' ? { openai: orders, microsoft: theirs } : { openai: theirs, microsoft: orders };
  const usable = usableMw(game);
  resolveQuarter(draft, both);
  const after = { ...game.gauges };
  const cashUsdM = [game.money[side], ...laterCash(game, side)];
  return { facts, cashUsdM, usableMw: usable, after };
}

/** Cash at the close of each later quarter, by steady play on both sides. */
function laterCash(resolved: Game, side: 'openai' | 'microsoft'): number[] {
  const game = copyGame(resolved);
  if (game.quarter + 1 >= game.quarters || game.ending !== null) return [];
  const facts: Fact[] = [];
  const draft: Draft = { rules: RULES, game, facts };
  note(draft, 'rule/quarter', { type: 'turned', to: game.quarter + 1 });
  let cash = game.money[side];
  playSteadily(draft);
  const closes: number[] = [];
  for (const fact of facts) {
    if (fact.type === 'paid' && fact.to === side) cash += fact.usdM;
    if (fact.type === 'paid' && fact.from === side) cash -= fact.usdM;
    if (fact.type === 'tidied') closes.push(cash);
  }
  return closes;
}
