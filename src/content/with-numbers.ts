import { valuesOf, type Item, type Overrides, type Rulebook } from '../engine/rulebook.ts';
import { FACTORIES, type KindFactories } from './factories.ts';
import { MARKET_NUMBERS } from './market.ts';

/** The overrides of one card: those whose name begins with its kind and id. */
function overridesOf(all: Overrides, prefix: string): Overrides {
  const own: Record<string, number> = {};
  for (const [name, value] of Object.entries(all)) if (name.startsWith(prefix)) own[name.slice(prefix.length)] = value;
  return own;
}

function remade<T extends Item>(
  kind: keyof KindFactories,
  items: readonly T[],
  factories: Readonly<Record<string, (overrides: Overrides) => T>>,
  all: Overrides,
): readonly T[] {
  return items.map((item) => {
    const own = overridesOf(all, `${kind}/${item.id}/`);
    return Object.keys(own).length === 0 ? item : (factories[item.id]?.(own) ?? item);
  });
}

/** Every number of the rules that may be changed, as `kind/id/number` or `market/number`, with its value. */
export function numbersOf(rules: Rulebook): Overrides {
  const found: Record<string, number> = {};
  const market: Overrides = { ...rules.market };
  for (const [name, value] of Object.entries(market)) found[`market/${name}`] = value;
  for (const [kind, items] of Object.entries(rulesByKind(rules))) {
    for (const item of items) {
      for (const [name, spec] of Object.entries(item.numbers)) found[`${kind}/${item.id}/${name}`] = spec.value;
    }
  }
  return found;
}

const rulesByKind = (rules: Rulebook): { readonly [K in keyof KindFactories]: readonly Item[] } => ({
  terms: rules.terms,
  directives: rules.directives,
  reviews: rules.reviews,
  lawsuits: rules.lawsuits,
  clouds: rules.clouds,
  labs: rules.labs,
  mandates: rules.mandates,
  endings: rules.endings,
  events: rules.events,
});

/**
 * The same rules with other values for single numbers: for sensitivity, or for a class's changed rule. Throws a
 * RangeError for a number that is not there, so that a misspelt one never passes unseen.
 */
export function withNumbers(rules: Rulebook, overrides: Overrides): Rulebook {
  const known = numbersOf(rules);
  for (const name of Object.keys(overrides)) {
    if (!(name in known)) throw new RangeError(`no number ${name} in these rules`);
  }
  return {
    ...rules,
    terms: remade('terms', rules.terms, FACTORIES.terms, overrides),
    directives: remade('directives', rules.directives, FACTORIES.directives, overrides),
    events: remade('events', rules.events, FACTORIES.events, overrides),
    reviews: remade('reviews', rules.reviews, FACTORIES.reviews, overrides),
    lawsuits: remade('lawsuits', rules.lawsuits, FACTORIES.lawsuits, overrides),
    clouds: remade('clouds', rules.clouds, FACTORIES.clouds, overrides),
    labs: remade('labs', rules.labs, FACTORIES.labs, overrides),
    mandates: remade('mandates', rules.mandates, FACTORIES.mandates, overrides),
    endings: remade('endings', rules.endings, FACTORIES.endings, overrides),
    market: valuesOf(MARKET_NUMBERS, { ...rules.market, ...overridesOf(overrides, 'market/') }),
  };
}
