import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/content/rulebook.ts';
import { copyGame } from '../../src/engine/copy.ts';
import { packageOf } from '../../src/engine/contract.ts';
import { outlookOf } from '../../src/engine/draft.ts';
import type { Game, Order } from '../../src/engine/game.ts';
import { noticedOffers, openOrders } from '../../src/engine/legal.ts';
import { observe } from '../../src/engine/observe.ts';
import { openingCase } from '../../src/engine/opening.ts';
import { openGame } from '../../src/engine/play.ts';
import type { GoalScores } from '../../src/engine/score.ts';
import { SIDES, type Side } from '../../src/engine/vocabulary.ts';
import { chronicleOf } from './chronicle.ts';
import { difference, endOf, findingsFor, type Findings } from './ends.ts';
import { explore } from './explorer.ts';
import { signs, writesLetters } from './talks.ts';
import { SCENARIOS } from './voyages.ts';

const LENGTHS = [12, 20, 6] as const;

/** Looks at the states of ordinary games, one after the other, until nothing is weak or there were enough games. */
function wander(findings: Findings, name: string, games: number, look: (game: Game) => void): void {
  const chronicle = chronicleOf(RULES);
  for (let nth = 0; nth < games && findings.weak().length > 0; nth += 1) {
    const settings = {
      scenario: SCENARIOS[nth % 3]!,
      quarters: LENGTHS[Math.floor(nth / 3) % 3]!,
      seed: `${name}/${String(nth)}`,
    };
    explore(RULES, chronicle, { name, settings, look, talk: nth % 2 === 0 ? writesLetters : signs(3, 'in force') });
  }
}

const signed2025 = RULES.history.find(({ id }) => id === 'signed-2025')!.terms;

/** Contracts in which single terms are moved: a few that differ where terms hang together. */
const VARIANTS: readonly Readonly<Record<string, string>>[] = [
  {},
  { azureCommitment: '350' },
  { capacityGuarantee: '6' },
  { cloudRights: 'refusal' },
];
const CONTRACTS = VARIANTS.map((terms) => packageOf(RULES, { ...signed2025, ...terms }));

/** What somebody who signs another option instead finds at the end. */
function optionEnd(game: Game, pack: readonly number[], isClosed: boolean): GoalScores {
  return endOf(RULES, game, (own) => {
    if (isClosed) own.contract = { ...own.contract, package: [...pack], closedQuarter: 0 };
    else own.pending = { package: [...pack], signedQuarter: 0, conditions: [] };
  });
}

describe('every option of every term', () => {
  const steps = RULES.terms.flatMap((term, at) => term.options.slice(1).map((_, place) => ({ term, at, place })));

  it('moves some goal by a point when it takes the place of its neighbour', () => {
    const nameOf = ({ term, place }: (typeof steps)[number]) =>
      `${term.id} ${term.options[place]!.id} or ${term.options[place + 1]!.id}`;
    const findings = findingsFor(steps.map(nameOf));
    for (let seed = 0; seed < 4; seed += 1) {
      const game = openGame(RULES, { scenario: SCENARIOS[0], quarters: 12, seed: `options/${String(seed)}` });
      for (const step of steps) {
        for (const pack of CONTRACTS) {
          if (findings.isFound(nameOf(step))) continue;
          const [one, other] = [step.place, step.place + 1].map((place) =>
            optionEnd(game, pack.with(step.at, place), seed % 2 === 1),
          );
          findings.note(nameOf(step), difference(one!, other!));
        }
      }
    }
    expect(findings.weak()).toEqual([]);
  });
});

const isAnswer = (id: string): boolean => id.startsWith('answer-suit-');

/** An order without its target, but an answer with its suit. */
const orderName = ({ id, choice, target }: Order): string =>
  [id, choice, isAnswer(id) ? target : null].filter((part) => part !== null).join(' ');

describe('every order of a desk', () => {
  const names = RULES.directives.flatMap(({ id, side, choices }) => {
    const ways = choices.length === 0 ? [null] : choices;
    const suits = RULES.lawsuits.filter(({ defendants }) => defendants.includes(side)).map((suit) => suit.id);
    const targets = isAnswer(id) ? suits : [null];
    return targets.flatMap((target) => ways.map((choice) => orderName({ id, choice, target })));
  });
  /** Of every suit, any two answers to it. */
  const pairs = RULES.directives
    .filter(({ id }) => isAnswer(id))
    .flatMap(({ id, side }) =>
      RULES.lawsuits
        .filter(({ defendants }) => defendants.includes(side))
        .flatMap((suit) =>
          ['fight or delay', 'fight or settle', 'delay or settle'].map((two) => `${id} ${suit.id}: ${two}`),
        ),
    );

  /** All orders of one desk, each alone against none, and answers to one suit against each other. */
  function weigh(findings: Findings, game: Game, side: Side, isWeighed = (_: Order) => true): void {
    const ends = new Map<string, GoalScores>();
    const endUnder = (orders: readonly Order[]): GoalScores => {
      const key = JSON.stringify(orders);
      const known = ends.get(key) ?? endOf(RULES, game, undefined, { [side]: ordered(game, side, orders) });
      ends.set(key, known);
      return known;
    };
    const open = openOrders(RULES, observe(game, side)).filter(isWeighed);
    for (const order of open) {
      if (!findings.isFound(orderName(order))) {
        findings.note(orderName(order), difference(endUnder([order]), endUnder([])));
      }
      for (const other of open) {
        const pair = `${order.id} ${order.target ?? ''}: ${order.choice ?? ''} or ${other.choice ?? ''}`;
        const isSuit = isAnswer(order.id) && order.id === other.id && order.target === other.target;
        if (isSuit && pairs.includes(pair) && !findings.isFound(pair)) {
          findings.note(pair, difference(endUnder([order]), endUnder([other])));
        }
      }
    }
  }

  it('moves some goal by a point, and so does every change of an answer to a suit', { timeout: 60_000 }, () => {
    const findings = findingsFor([...names, ...pairs]);
    wander(findings, 'orders', 150, (game) => {
      const isFresh = game.phase === 'desk' && game.sealed.openai === null && game.sealed.microsoft === null;
      if (!isFresh) return;
      for (const side of SIDES) {
        weigh(findings, game, side);
        weigh(findings, withSuits(game), side, ({ id }) => isAnswer(id));
      }
    });
    expect(findings.weak()).toEqual([]);
  });
});

/** The same state with every suit that has not been brought yet, each at a stage of its own. */
function withSuits(from: Game): Game {
  const game = copyGame(from);
  for (const { id, stages } of RULES.lawsuits) {
    if (game.cases.some((each) => each.id === id)) continue;
    game.cases.push(openingCase(RULES, id, game.quarter % stages.length, game.quarter));
  }
  return game;
}

const ordered = (game: Game, side: Side, directives: readonly Order[]) => ({
  ...{ directives, split: game.splits[side], matches: [] },
});

describe('every choice of every card', () => {
  const nameOf = (card: string, side: Side, choice: string) => `${card}, ${side}: ${choice}`;
  const names = RULES.events.flatMap(({ id, asks, choices }) =>
    asks.flatMap((side) => choices.map((choice) => nameOf(id, side, choice.id))),
  );

  /** A card that may come now is dealt, and answered in each way by one side. */
  function weigh(findings: Findings, game: Game, card: (typeof RULES.events)[number], side: Side): void {
    const own = card.choices.map(({ id }) => nameOf(card.id, side, id));
    if (own.every(findings.isFound)) return;
    const ends = card.choices.map((_, choice) =>
      endOf(RULES, game, (changed) => {
        changed.cards = [card.id];
        changed.answers = { openai: null, microsoft: null, [side]: [choice] };
      }),
    );
    ends.forEach((end, choice) => {
      findings.note(own[choice]!, Math.max(...ends.map((other) => difference(end, other))));
    });
  }

  it('moves some goal by a point when it takes the place of another', { timeout: 60_000 }, () => {
    const findings = findingsFor(names);
    wander(findings, 'cards', 100, (game) => {
      if (game.phase !== 'briefing' || SIDES.some((side) => game.answers[side] !== null)) return;
      const outlook = outlookOf(RULES, game);
      for (const card of RULES.events) {
        const mayCome = card.weight(outlook) > 0 && (!game.seenCards.includes(card.id) || card.repeats === true);
        if (mayCome) for (const side of card.asks) weigh(findings, game, card, side);
      }
    });
    expect(findings.weak()).toEqual([]);
  });
});

describe('the sliders, and the answer to a notice', () => {
  const SHIFTS = [
    [-10, 10, 0],
    [0, -10, 10],
    [10, 0, -10],
  ] as const;
  const names = SIDES.flatMap((side) => SHIFTS.map((shift) => `${side} shifts ${shift.join()}`));

  function shift(findings: Findings, game: Game, side: Side): void {
    const [x, y, z] = game.splits[side];
    const still = ordered(game, side, []);
    for (const [a, b, c] of SHIFTS) {
      const name = `${side} shifts ${[a, b, c].join()}`;
      const split = [x + a, y + b, z + c] as const;
      if (findings.isFound(name) || split.some((part) => part < 0 || part > 100)) continue;
      const moved = endOf(RULES, game, undefined, { [side]: { ...still, split } });
      findings.note(name, difference(endOf(RULES, game, undefined, { [side]: still }), moved));
    }
  }

  function match(findings: Findings, game: Game): void {
    const matches = noticedOffers(observe(game, 'microsoft'));
    if (matches.length === 0 || findings.isFound('microsoft matches')) return;
    const waives = ordered(game, 'microsoft', []);
    const matched = endOf(RULES, game, undefined, { microsoft: { ...waives, matches } });
    findings.note('microsoft matches', difference(endOf(RULES, game, undefined, { microsoft: waives }), matched));
  }

  it('move some goal by a point', { timeout: 60_000 }, () => {
    const findings = findingsFor([...names, 'microsoft matches']);
    wander(findings, 'sliders', 100, (game) => {
      if (game.phase !== 'desk' || game.sealed.openai !== null) return;
      for (const side of SIDES) shift(findings, game, side);
      match(findings, game);
    });
    expect(findings.weak()).toEqual([]);
  });
});
