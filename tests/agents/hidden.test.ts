import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agent, SeatView } from '../../src/agents/agent.ts';
import { appraise, panelFor } from '../../src/agents/appraise.ts';
import { PLAYERS, agentLuck } from '../../src/agents/players.ts';
import { readDraft } from '../../src/agents/reading.ts';
import { referenceOf } from '../../src/agents/appraise.ts';
import { RULES } from '../../src/content/rulebook.ts';
import { copyGame } from '../../src/engine/copy.ts';
import type { Fact } from '../../src/engine/facts.ts';
import type { Game, Orders } from '../../src/engine/game.ts';
import { luckOf } from '../../src/engine/luck.ts';
import { observe } from '../../src/engine/observe.ts';
import { openGame } from '../../src/engine/play.ts';
import { otherSide, SIDES, type Side } from '../../src/engine/vocabulary.ts';
import { witnessed } from '../../src/engine/witness.ts';
import { settled } from '../runs.ts';
import { wander, wanders, type Place } from '../engine/wander.ts';

/** A place in a game, and how a seat sees it. */
const viewOf = (game: Game, facts: readonly Fact[], side: Side): SeatView => ({
  observation: observe(game, side),
  facts: witnessed(facts, side),
});

const ORDERS: Orders = {
  directives: [{ id: 'brief-press-openai', target: null, choice: 'progress' }],
  split: [5, 5, 90],
  matches: [],
};

/** The same place with everything changed that this side may not see. */
function otherwise({ game, facts }: Place, side: Side): { readonly game: Game; readonly facts: readonly Fact[] } {
  const other = otherSide(side);
  const changed = copyGame(game);
  changed.luck = luckOf('quite another luck');
  changed.mandates = { ...game.mandates, [other]: otherMandate(game.mandates[other], other) };
  changed.splits[other] = [0, 0, 100];
  changed.minutes = game.minutes + 1;
  changed.table.rounds = game.table.rounds + 1;
  if (game.sealed[other] !== null) changed.sealed[other] = ORDERS;
  if (game.answers[other] !== null) changed.answers[other] = game.answers[other].map((choice) => 1 - choice);
  for (const each of changed.cases) {
    if (each.nature !== null) each.nature = -each.nature - 1;
    if (each.readings[other] !== null) each.readings[other] = -each.readings[other] - 1;
  }
  if (side === 'microsoft') {
    const shown = changed.offers.filter((offer) => offer.noticedQuarter !== null);
    changed.offers = [...shown, { ...unshown, id: 'never-shown' }];
  }
  return { game: changed, facts: facts.map((fact) => otherFact(fact, side)) };
}

const unshown: Game['offers'][number] = {
  id: '',
  cloud: 'aws',
  site: 'new-carlisle',
  mw: 999,
  rentUsdK: 1,
  lagQuarters: 1,
  termQuarters: 4,
  strings: 'none',
  lastQuarter: 23,
  noticedQuarter: null,
  waived: false,
};

const otherMandate = (id: string, side: Side): string =>
  RULES.mandates.find((mandate) => mandate.side === side && mandate.id !== id)!.id;

/** A fact with everything changed of it that this side is not shown. */
function otherFact(fact: Fact, side: Side): Fact {
  switch (fact.type) {
    case 'drawn':
      return { ...fact, value: 9_999 - fact.value };
    case 'minuted':
      return { ...fact, digest: fact.digest + 1 };
    case 'assessed':
      return { ...fact, nature: -fact.nature };
    case 'convened':
      return { ...fact, rounds: fact.rounds + 1 };
    case 'answered':
      return fact.side === side ? fact : { ...fact, choices: fact.choices.map((choice) => 1 - choice) };
    case 'sealed':
      return fact.side === side ? fact : { ...fact, orders: ORDERS };
    case 'opened':
      return fact.side === side ? fact : { ...fact, orders: { ...fact.orders, split: [0, 0, 100] } };
    case 'read':
      return fact.side === side ? fact : { ...fact, reading: 1 - fact.reading };
    case 'offered':
    case 'withdrawn':
      return side === 'openai' ? fact : { ...fact, cause: 'cloud/none' };
    default:
      return fact;
  }
}

const QUICK: readonly Agent[] = PLAYERS.filter(({ id }) => id === 'random' || id.startsWith('script:'));

/** The places of one wander at which the seat of the next move has something to decide. */
function placesOf(each: Parameters<typeof wander>[0]): Place[] {
  const places: Place[] = [];
  wander(each, ({ game, facts, move }) => places.push({ game: copyGame(game), facts: [...facts], move }));
  return places;
}

describe('what a seat may not see', () => {
  it('leaves no trace in what it sees', () => {
    fc.assert(
      fc.property(wanders, (each) => {
        wander(each, (place) => {
          for (const side of SIDES) {
            const { game, facts } = otherwise(place, side);
            expect(viewOf(game, facts, side)).toEqual(viewOf(place.game, place.facts, side));
          }
        });
      }),
      settled(20),
    );
  });

  it('leaves no trace in the moves of random players and scripts', () => {
    fc.assert(
      fc.property(wanders, (each) => {
        wander(each, (place) => {
          const { side } = place.move;
          const { game, facts } = otherwise(place, side);
          const luck = agentLuck('own', side);
          for (const player of QUICK) {
            const move = player.decide(RULES, viewOf(place.game, place.facts, side), luck);
            expect(player.decide(RULES, viewOf(game, facts, side), luck)).toEqual(move);
          }
        });
      }),
      settled(20),
    );
  }, 60_000);

  it.each(PLAYERS.filter(({ id }) => !QUICK.some((quick) => quick.id === id)).map((player) => [player.id, player]))(
    'leaves no trace in the moves of %s, at the briefing, the table and the desk',
    (_id, player) => {
      const settings = { scenario: 'memorandum-2025', quarters: 12, seed: 'blind' };
      const quiet = PLAYERS.find(({ id }) => id === 'script:stonewall')!;
      const places = placesOf({ settings, openai: quiet, microsoft: quiet });
      for (const kind of ['answer', 'propose', 'direct'] as const) {
        const place = places.filter(({ move }) => move.type === kind)[1]!;
        const { side } = place.move;
        const { game, facts } = otherwise(place, side);
        const luck = agentLuck('own', side);
        const move = player.decide(RULES, viewOf(place.game, place.facts, side), luck);
        expect(player.decide(RULES, viewOf(game, facts, side), luck)).toEqual(move);
      }
    },
    60_000,
  );

  it('leaves no trace in the tables and in the numbers that a person is shown', () => {
    const settings = { scenario: 'memorandum-2025', quarters: 12, seed: 'numbers' };
    const facts: Fact[] = [];
    const game = openGame(RULES, settings, facts);
    const place = { game, facts, move: { side: 'openai', type: 'adjourn' } } as const;
    for (const side of SIDES) {
      const changed = otherwise(place, side);
      const views = [viewOf(game, facts, side), viewOf(changed.game, changed.facts, side)] as const;
      const [tables, same] = views.map(({ observation }) =>
        appraise(RULES, observation, panelFor(observation, 1), false),
      );
      expect(JSON.stringify(same)).toBe(JSON.stringify(tables));
      const pack = referenceOf(RULES, views[0].observation);
      expect(readDraft(RULES, views[1], pack)).toEqual(readDraft(RULES, views[0], pack));
    }
  });
});
