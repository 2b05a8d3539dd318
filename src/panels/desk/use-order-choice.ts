import { useMemo, useState } from 'react';
import type { Order, Orders } from '../../engine/game.ts';
import type { Observation } from '../../engine/observe.ts';
import { pairKey, type CardChoices, type Pick } from '../../session/sheets/desk-sheet.ts';
import { scoreSheet, type ScoreSheet } from '../../session/sheets/score-sheet.ts';
import type { Session } from '../../session/session.ts';
import { t } from '../../text/text.ts';
import { useForesight } from './use-foresight.ts';

export interface OrderChoiceProps {
  readonly session: Session;
  readonly seen: Observation;
  /** The orders as they stand. */
  readonly orders: Orders;
  readonly card: CardChoices;
  /** Chosen beforehand: by the ticket that was pressed. */
  readonly target?: string | undefined;
  /** Set where an order that has been given is changed. */
  readonly place?: number | undefined;
  /** Why no new order can be given: the card can still be read. */
  readonly blocked: string | undefined;
}

/** A card half made into an order. */
export interface OrderChoice {
  readonly order: Order;
  /** Why it cannot be given so. */
  readonly barred: string | undefined;
  readonly score: ScoreSheet;
  readonly aim: (target: string) => void;
  readonly choose: (choice: string) => void;
  readonly barOfTarget: (target: string) => string | undefined;
  readonly barOfChoice: (choice: string) => string | undefined;
}

/** What a new order begins with: the first target and choice that can be given, or else the first there is. */
function begin(card: CardChoices, taken: readonly (string | null)[], wanted: string | undefined): Order {
  const targets = wanted === undefined ? idsOf(card.targets) : [wanted];
  const choices = idsOf(card.choices);
  for (const target of targets.filter((id) => !taken.includes(id))) {
    const choice = choices.find((id) => card.bars[pairKey(target, id)] === undefined);
    if (choice !== undefined) return { id: card.id, target, choice };
  }
  return { id: card.id, target: targets[0] ?? null, choice: choices[0] ?? null };
}

const idsOf = (picks: readonly Pick[]): readonly (string | null)[] =>
  picks.length === 0 ? [null] : picks.map(({ id }) => id);

export function useOrderChoice(props: OrderChoiceProps): OrderChoice {
  const { session, seen, orders, card, place, blocked } = props;
  const others = useMemo(() => orders.directives.filter((_, at) => at !== place), [orders, place]);
  const taken = others.filter(({ id }) => id === card.id).map(({ target }) => target);
  const standing = place === undefined ? undefined : orders.directives[place];
  const [order, setOrder] = useState(() => standing ?? begin(card, taken, props.target));
  const barOf = (target: string | null, choice: string | null): string | undefined =>
    taken.includes(target) ? t('desk.given') : card.bars[pairKey(target, choice)];
  const barred = (place === undefined ? (blocked ?? card.barred) : undefined) ?? barOf(order.target, order.choice);
  const without = useMemo(() => ({ ...orders, directives: others }), [orders, others]);
  const tried = useMemo(() => ({ ...orders, directives: [...others, order] }), [orders, others, order]);
  const before = useForesight(session, without);
  const after = useForesight(session, barred === undefined ? tried : undefined);
  return {
    order,
    barred,
    score: scoreSheet(seen, before, after),
    aim: (target) => {
      setOrder({ ...order, target });
    },
    choose: (choice) => {
      setOrder({ ...order, choice });
    },
    barOfTarget: (target) => {
      if (taken.includes(target)) return t('desk.given');
      return card.choices.length === 0 ? card.bars[pairKey(target, null)] : undefined;
    },
    barOfChoice: (choice) => barOf(order.target, choice),
  };
}
