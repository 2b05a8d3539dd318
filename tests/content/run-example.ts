import { RULES } from '../../src/content/rulebook.ts';
import type { Clauses } from '../../src/engine/clauses.ts';
import { afterAgi, clausesOf } from '../../src/engine/contract.ts';
import { noteAll, type Draft } from '../../src/engine/draft.ts';
import type { Effect, Fact } from '../../src/engine/facts.ts';
import type { Game } from '../../src/engine/game.ts';
import { openGame } from '../../src/engine/opening.ts';
import type { Example, Rulebook, Situation } from '../../src/engine/rulebook.ts';

/** What an example made: every change of a gauge, account or share, summed, and the other effects by type. */
export interface Made {
  readonly posts: Readonly<Record<string, number>>;
  readonly makes: readonly string[];
}

/** The opening of the standard scenario, changed as the example says. */
export function gameOf(given: Example['given'] = {}, rules: Rulebook = RULES): Game {
  const standard = rules.scenarios[0]!;
  const game = openGame(rules, { scenario: standard.id, quarters: 12, seed: 'example' });
  Object.assign(game, structuredClone(given.game));
  Object.assign(game.gauges, given.gauges);
  Object.assign(game.money, given.money);
  Object.assign(game.shares, given.shares);
  if (given.quarter !== undefined) game.quarter = given.quarter;
  return game;
}

export function clausesGiven(game: Game, given: Example['given'] = {}, rules: Rulebook = RULES): Clauses {
  return { ...clausesOf(rules, game), ...given.clauses };
}

/** What a contract says when an option joins the clauses of an example. */
export function clausesWith(game: Game, example: Example, option: Partial<Clauses>): Clauses {
  const clauses = { ...clausesGiven(game, example.given), ...option };
  return game.agi.upheldQuarter === null ? clauses : afterAgi(clauses);
}

/** Runs what a card does in the situation of an example, through the engine's own bounds. */
export function make(example: Example, run: (situation: Situation) => readonly Effect[], rules = RULES): Made {
  const game = gameOf(example.given, rules);
  const facts: Fact[] = [];
  const draft: Draft = { rules, game, facts };
  const effects = run({ rules, game, clauses: clausesGiven(game, example.given), roll: () => example.luck ?? 5_000 });
  noteAll(draft, 'example/example', effects);
  return tally(facts);
}

function tally(facts: readonly Fact[]): Made {
  const sums: Record<string, number> = {};
  const makes: string[] = [];
  const add = (name: string, by: number) => (sums[name] = (sums[name] ?? 0) + by);
  for (const fact of facts) {
    if (fact.type === 'posted') add(`gauge:${fact.gauge}`, fact.by);
    else if (fact.type === 'paid') {
      add(`money:${fact.from}`, -fact.usdM);
      add(`money:${fact.to}`, fact.usdM);
    } else if (fact.type === 'transferred') {
      add(`shares:${fact.from}`, -fact.bps);
      add(`shares:${fact.to}`, fact.bps);
    } else makes.push(fact.type);
  }
  return { posts: Object.fromEntries(Object.entries(sums).filter(([, by]) => by !== 0)), makes: makes.sort() };
}
