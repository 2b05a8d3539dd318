import { frequencyModel } from '../frequency-model.ts';
import { keenestAbove, outlook } from '../outlook.ts';
import { greatestBy } from '../order.ts';
import type { Package } from '../package.ts';
import { NOISE, packagesWithin, rankingOf } from '../ranking.ts';
import type { Strategy } from '../session.ts';
import { bestPackage, shapeOf, sumOf } from '../utility.ts';
import { answering } from './answering.ts';

/** What it holds out for until the end. */
const HELD = 0.95;

/**
 * After the deadline strikers of 2024 and 2025: it holds, and strikes at the last moment. Its last offer is its own
 * best among what looks about as good to the other as the best it was offered, and where the other can no longer
 * answer it takes whatever beats no deal.
 */
export const deadlineStriker: Strategy = (position, luck) => {
  const { tables, reservation } = position;
  const ranking = rankingOf(tables);
  const best = sumOf(tables, bestPackage(tables));
  const held = Math.max(reservation, HELD * best);
  const received: Package[] = [];
  const act = answering(position, (turn) => {
    const liked = greatestBy(received, (offer) => sumOf(tables, offer));
    if (turn.offersLeft > 1 || liked === undefined) {
      return packagesWithin(ranking, held, Infinity, 1, luck)[0] ?? bestPackage(tables);
    }
    const model = frequencyModel(shapeOf(tables), received);
    const prospects = outlook(tables, model).filter((prospect) => prospect.own >= reservation - NOISE);
    return keenestAbove(prospects, sumOf(model, liked))?.package ?? bestPackage(tables);
  });
  return (turn) => {
    if (turn.received !== undefined) received.push(turn.received);
    const takes = !turn.mayOffer && turn.received !== undefined;
    if (takes && sumOf(tables, turn.received) >= reservation - NOISE) return 'accept';
    return act(turn);
  };
};
