import { useEffect, useState } from 'react';
import type { Worth } from '../../agents/appraise.ts';
import type { Orders } from '../../engine/game.ts';
import type { Session } from '../../session/session.ts';

/** A hand that moves a slider asks once it rests. */
const REST_MS = 350;

/**
 * The end under these orders, projected away from the page; undefined while it is being made. The orders are asked
 * about by identity: hold them in a memo.
 */
export function useForesight(session: Session, orders: Orders | undefined): Worth | undefined {
  const [made, setMade] = useState<{ readonly orders: Orders; readonly worth: Worth }>();
  useEffect(() => {
    if (orders === undefined) return undefined;
    let wanted = true;
    const timer = setTimeout(() => {
      void session.foresee(orders).then(
        (worth) => {
          if (wanted) setMade({ orders, worth });
        },
        () => undefined,
      );
    }, REST_MS);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [session, orders]);
  return made !== undefined && made.orders === orders ? made.worth : undefined;
}
