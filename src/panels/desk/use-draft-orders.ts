import { useMemo, useState } from 'react';
import type { Order, Orders } from '../../engine/game.ts';
import type { Observation } from '../../engine/observe.ts';
import { coupled, type Split } from '../../session/sheets/river-sheet.ts';
import { scoreSheet, type ScoreSheet } from '../../session/sheets/score-sheet.ts';
import type { Session } from '../../session/session.ts';
import { useForesight } from './use-foresight.ts';

/** The orders on the desk, not yet sealed or just sealed, and what can be done with them. */
export interface DraftOrders {
  readonly orders: Orders;
  readonly locked: boolean;
  readonly score: ScoreSheet;
  readonly slide: (at: 0 | 1 | 2, value: number) => void;
  /** Puts an order in a place, or in the next free one. */
  readonly put: (order: Order, place: number | undefined) => void;
  readonly remove: (place: number) => void;
  readonly match: (offers: readonly string[]) => void;
}

export function useDraftOrders(session: Session, seen: Observation): DraftOrders {
  const sealed = seen.orders;
  const [split, setSplit] = useState<Split>(sealed?.split ?? seen.ownSplit);
  const [given, setGiven] = useState<readonly Order[]>(sealed?.directives ?? []);
  const [matches, match] = useState<readonly string[]>(sealed?.matches ?? []);
  const orders = useMemo<Orders>(() => ({ directives: given, split, matches }), [given, split, matches]);
  const none = useMemo<Orders>(() => ({ directives: [], split: seen.ownSplit, matches: [] }), [seen]);
  const worthNone = useForesight(session, none);
  const worth = useForesight(session, orders);
  return {
    orders,
    locked: sealed !== null,
    score: scoreSheet(seen, worthNone, worth),
    slide: (at, value) => {
      setSplit(coupled(split, at, value));
    },
    put: (order, place) => {
      setGiven(place === undefined ? [...given, order] : given.map((each, at) => (at === place ? order : each)));
    },
    remove: (place) => {
      setGiven(given.filter((_, at) => at !== place));
    },
    match,
  };
}
