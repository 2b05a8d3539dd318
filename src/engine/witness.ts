import type { Fact } from './facts.ts';
import type { Side } from './vocabulary.ts';

const HIDDEN_SPLIT = [0, 0, 0] as const;

/**
 * Which facts a side is shown, and how much of each: no draws, no natures, nothing that the other has sealed; of
 * opened orders the directives but not the sliders. Undefined where the side sees nothing.
 */
export function witness(fact: Fact, side: Side): Fact | undefined {
  switch (fact.type) {
    case 'drawn':
    case 'assessed':
    case 'minuted':
      return undefined;
    case 'answered':
      return fact.side === side ? fact : { ...fact, choices: [] };
    case 'sealed':
    case 'opened':
      return fact.side === side ? fact : hideOrders(fact);
    case 'convened':
      return { ...fact, rounds: 0 };
    case 'read':
      return fact.side === side ? fact : undefined;
    case 'offered':
    case 'withdrawn':
      return side === 'openai' ? fact : undefined;
    default:
      return fact;
  }
}

function hideOrders(fact: Extract<Fact, { type: 'sealed' | 'opened' }>): Fact {
  const { orders } = fact;
  if (fact.type === 'opened') return { ...fact, orders: { ...orders, split: HIDDEN_SPLIT } };
  return { ...fact, orders: { directives: [], split: HIDDEN_SPLIT, matches: [] } };
}

/** Every fact that a side is shown, in order. */
export const witnessed = (facts: readonly Fact[], side: Side): Fact[] =>
  facts.flatMap((fact) => witness(fact, side) ?? []);
