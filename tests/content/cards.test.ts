import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FACTORIES } from '../../src/content/factories.ts';
import { FACTS } from '../../src/content/facts.ts';
import { LESSONS } from '../../src/content/lessons.ts';
import { MARKET_NUMBERS } from '../../src/content/market.ts';
import { RULES } from '../../src/content/rulebook.ts';
import { WORDS_EN } from '../../src/content/words/en.ts';
import type { Item, Numbers } from '../../src/engine/rulebook.ts';

const CONTENT = resolve(import.meta.dirname, '../../src/content');
const kebab = (id: string) => id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Every card, by kind; those with numbers and examples are items. */
const ITEMS: Readonly<Record<string, readonly Item[]>> = {
  terms: RULES.terms,
  directives: RULES.directives,
  events: RULES.events,
  reviews: RULES.reviews,
  lawsuits: RULES.lawsuits,
  clouds: RULES.clouds,
  labs: RULES.labs,
  mandates: RULES.mandates,
  endings: RULES.endings,
};
const CARDS: Readonly<Record<string, readonly { readonly id: string }[]>> = {
  ...ITEMS,
  scenarios: RULES.scenarios,
  history: RULES.history,
  lessons: LESSONS,
};
const KINDS = Object.keys(CARDS) as (keyof typeof WORDS_EN)[];

const known = (source: string) => source === 'assumption' || source === 'calibrated' || source in FACTS;

function unsourced(numbers: Numbers): string[] {
  return Object.entries(numbers).flatMap(([name, { source, value, low, high, unit }]) => [
    ...(known(source) ? [] : [`${name}: no fact ${source}`]),
    ...(unit === '' ? [`${name}: no unit`] : []),
    ...(value >= (low ?? value) && value <= (high ?? value) ? [] : [`${name}: outside its own range`]),
  ]);
}

describe.each(KINDS)('%s', (kind) => {
  const cards = CARDS[kind]!;
  it('have ids of their own', () => {
    expect(new Set(cards.map(({ id }) => id)).size).toBe(cards.length);
  });
  it('stand in a file named by their id, words beside rules', () => {
    const missing = cards
      .flatMap(({ id }) => [`${kebab(id)}.ts`, `${kebab(id)}.en.ts`])
      .filter((file) => !existsSync(join(CONTENT, kind, file)));
    expect(missing).toEqual([]);
  });
  it('have words, and there are no words without a card', () => {
    expect(Object.keys(WORDS_EN[kind]).sort()).toEqual(cards.map(({ id }) => id).sort());
  });
  it('leave no card out of the list', () => {
    const words = readdirSync(join(CONTENT, kind)).filter((file) => file.endsWith('.en.ts'));
    expect(words.map((file) => file.slice(0, -6)).sort()).toEqual(cards.map(({ id }) => kebab(id)).sort());
  });
});

describe.each(Object.keys(ITEMS))('numbers of %s', (kind) => {
  it('have a unit, and a source that is a public fact, an assumption or calibrated', () => {
    const faults = ITEMS[kind]!.flatMap(({ id, numbers }) => unsourced(numbers).map((fault) => `${id} ${fault}`));
    expect(faults).toEqual([]);
  });
  it('can be changed wherever the card can be made anew', () => {
    const factories: Readonly<Record<string, unknown>> = FACTORIES[kind as keyof typeof FACTORIES];
    const made = ITEMS[kind]!.filter(({ id }) => {
      const path = join(CONTENT, kind, `${kebab(id)}.ts`);
      return existsSync(path) && /export const make\b/.test(readFileSync(path, 'utf8'));
    });
    expect(made.filter(({ id }) => !(id in factories)).map(({ id }) => id)).toEqual([]);
  });
});

describe('public facts', () => {
  it('are cited only where they are known', () => {
    const cited = [...RULES.events, ...RULES.history].flatMap(({ id, facts }) => facts.map((fact) => [id, fact]));
    expect(cited.filter(([, fact]) => !(fact! in FACTS))).toEqual([]);
  });
  it('back every number of the market or leave it an assumption', () => {
    expect(unsourced(MARKET_NUMBERS)).toEqual([]);
  });
  it('name a page or an origin, unless they are the press of the day', () => {
    const bare = Object.entries(FACTS).filter(
      ([id, { address, origin }]) => !id.startsWith('X') && !(address ?? origin),
    );
    expect(bare).toEqual([]);
  });
});

describe('words', () => {
  it('tell each term by a clause in which its options find their place', () => {
    for (const term of RULES.terms) {
      const words = WORDS_EN.terms[term.id]!;
      expect(words.clause, term.id).toContain('{x}');
      expect(Object.keys(words.options).sort(), term.id).toEqual(term.options.map(({ id }) => id).sort());
      expect(words.short.length, term.id).toBeLessThanOrEqual(14);
      expect(LESSONS.map(({ id }) => id)).toContain(words.concept);
    }
  });
  it('tell every choice of every card', () => {
    for (const event of RULES.events) {
      const ids = event.choices.map(({ id }) => id).sort();
      expect(Object.keys(WORDS_EN.events[event.id]?.choices ?? {}).sort(), event.id).toEqual(ids);
    }
    for (const directive of RULES.directives) {
      const told = Object.keys(WORDS_EN.directives[directive.id]?.choices ?? {}).sort();
      expect(told, directive.id).toEqual([...directive.choices].sort());
    }
  });
  it('name the numbers of a mandate by names that it has', () => {
    for (const { id, numbers } of RULES.mandates) {
      const { redLine, bonus } = WORDS_EN.mandates[id]!;
      for (const [, name] of `${redLine} ${bonus}`.matchAll(/\{(\w+)\}/g)) expect(numbers, id).toHaveProperty(name!);
    }
  });
});
