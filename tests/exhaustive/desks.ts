import type { Game, Orders } from '../../src/engine/game.ts';
import { noticedOffers, openOrders } from '../../src/engine/legal.ts';
import { observe } from '../../src/engine/observe.ts';
import type { Side } from '../../src/engine/vocabulary.ts';
import { ordersFrom, type Explorer } from './explorer.ts';

type OrdersOf = (explorer: Explorer, game: Game, side: Side) => Orders;

/** Everything into training and nothing sold; the dearest order first: OpenAI runs out of money. */
export const spendsAll: OrdersOf = (explorer, game, side) => {
  const { directives } = ordersFrom(explorer, game, side, ({ id, choice }) => dear(id, choice));
  return { directives, split: [100, 0, 0], matches: [] };
};

const DEAR = ['own-capacity', 'pledge', 'return-cash', 'fund-lab', 'train-own'];
const dear = (id: string, choice: string | null): boolean =>
  DEAR.includes(id) || (id === 'build' && choice === '1000') || (id === 'retain-staff' && choice === 'grants');

/** Gives the named orders whenever it may, and nothing else. */
export const only =
  (...wanted: readonly string[]): OrdersOf =>
  (explorer, game, side) => {
    const named = ({ id, choice }: { id: string; choice: string | null }): boolean =>
      wanted.includes(id) || wanted.includes(`${id} ${choice ?? ''}`);
    const orders = ordersFrom(explorer, game, side, named);
    return { ...orders, split: side === 'openai' ? [50, 45, 5] : [35, 30, 35], matches: [] };
  };

/** What brings compute that is not Azure's, and the money for it. */
const brings = ({ id, choice }: { id: string; choice: string | null }): boolean =>
  id === 'take-offer' || choice === 'halls' || (id === 'raise-money' && choice === 'large');

/** Takes every offer; Microsoft matches all of them or none, and gives OpenAI nothing of what it builds. */
export const takesOffers =
  (isMatched: boolean, ...others: readonly string[]): OrdersOf =>
  (explorer, game, side) => {
    const seen = observe(game, side);
    const takes = openOrders(explorer.rules, seen).filter((order) => brings(order) || others.includes(order.id));
    const matches = isMatched && side === 'microsoft' ? noticedOffers(seen) : [];
    const split = side === 'openai' ? ([40, 50, 10] as const) : ([0, 50, 50] as const);
    return { directives: takes.slice(0, 3), split, matches };
  };

/** Asks for a table at once, and claims AGI at the desk after a talk that ended the exit. */
export const claimsTooLate: OrdersOf = (explorer, game, side) => {
  const wanted = game.contract.nextPackage === null ? 'call-table-openai' : 'claim-agi';
  return only(wanted)(explorer, game, side);
};
