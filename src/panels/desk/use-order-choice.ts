import { useMemo, useState } from 'react';
import type { Order, Orders } from '../../engine/game.ts';
import type { Observation } from '../../engine/observe.ts';
import { pairKey, type CardChoices } from '../../session/sheets/desk-sheet.ts';
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

/** What a new order begins with: the first target and choice that can be given. */
function begin(card: CardChoices, taken: readonly (string | null)[], wanted: string | undefined): Order {
  const target = wanted ?? card.targets.find(({ id }) => !taken.includes(id))?.id ?? null;
  const choice = card.choices.find(({ id }) => card.bars[pairKey(target, id)] === undefined)?.id ?? null;
  return { id: card.id, target, choice };
}

export function useOrderChoice(props: OrderChoiceProps): OrderChoice {
  const { session, seen, orders, card, place, blocked } = props;
  const others = useMemo(() => orders.directives.filter((_, at) => at !== place), [orders, place]);
  const taken = others.filter(({ id }) => id === card.id).map(({ target }) => target);
  const standing = place === undefined ? undefined : orders.directives[place];
  const [order, setOrder] = useState(() => standing ?? begin(card, taken, props.target));
  const barOf = (target: string | null, choice: string | null): string | undefined =>
    taken.includes(target) ? t('desk.given') : card.bars[pairKey(target, choice)];
  const barred = (place === undefined ? blocked : undefined) ?? barOf(order.target, order.choice);
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
