import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/content/rulebook.ts';
import { outlookOf } from '../../src/engine/draft.ts';
import type { Effect } from '../../src/engine/facts.ts';
import type { Example, Item, Outlook, Situation } from '../../src/engine/rulebook.ts';
import { clausesGiven, clausesWith, gameOf, make } from './run-example.ts';

type Run = (situation: Situation, example: Example) => readonly Effect[];

/** Checks one example of a card whose work is its effects. */
function check(example: Example, run: Run) {
  const made = make(example, (situation) => run(situation, example));
  expect(made.posts).toEqual(example.posts);
  expect(made.makes).toEqual([...(example.makes ?? [])].sort());
}

const outlookGiven = (example: Example): Outlook => {
  const game = gameOf(example.given);
  return { ...outlookOf(RULES, game), clauses: clausesGiven(game, example.given) };
};

/** One test an example, named by the card and the example's own sentence. */
function examplesOf<T extends Item>(kind: string, items: readonly T[], test: (item: T, example: Example) => void) {
  describe(kind, () => {
    it('gives every card at least three examples with names of their own', () => {
      for (const { id, examples } of items) {
        expect(examples.length, id).toBeGreaterThanOrEqual(3);
        expect(new Set(examples.map(({ name }) => name)).size, id).toBe(examples.length);
      }
    });
    it.each(items.flatMap((item) => item.examples.map((example) => [`${item.id}: ${example.name}`, item, example])))(
      '%s',
      (_, item, example) => test(item as T, example as Example),
    );
  });
}

examplesOf('terms', RULES.terms, (term, example) => {
  const option = term.options.find(({ id }) => id === example.choice);
  expect(option, example.choice).toBeDefined();
  expect(clausesWith(gameOf(example.given), example, option!.clauses)).toMatchObject(example.says!);
  expect(example.posts).toEqual({});
});

examplesOf('directives', RULES.directives, (directive, example) => {
  const order = example.order ?? { id: directive.id, target: null, choice: example.choice ?? null };
  check(example, (situation) => directive.effects(situation, order));
});

examplesOf('events', RULES.events, (event, example) => {
  const choice = event.choices.find(({ id }) => id === example.choice);
  if (example.choice !== undefined) expect(choice, example.choice).toBeDefined();
  check(example, (situation) =>
    choice === undefined
      ? (event.always?.(situation) ?? [])
      : choice.effects(situation, example.side ?? event.asks[0] ?? 'openai'),
  );
});

examplesOf('lawsuits', RULES.lawsuits, (lawsuit, example) => {
  check(example, (situation) => (example.choice === undefined ? [] : lawsuit.effects(situation, example.choice)));
});

examplesOf('mandates', RULES.mandates, (mandate, example) => {
  expect(mandate.bonus(outlookGiven(example))).toBe(example.holds);
  expect(example.posts).toEqual({});
});

examplesOf('endings', RULES.endings, (ending, example) => {
  expect(ending.holds(outlookGiven(example))).toBe(example.holds);
  expect(example.posts).toEqual({});
});
