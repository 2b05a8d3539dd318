import { frequencyModel } from '../frequency-model.ts';
import { acceptAfter, acceptBest, acceptNext, both, either } from '../acceptance.ts';
import { estimatedNash, kindestAbove, outlook } from '../outlook.ts';
import type { Package } from '../package.ts';
import type { Strategy } from '../session.ts';
import { bestPackage, shapeOf, sumOf } from '../utility.ts';
import { answering, timeOf } from './answering.ts';

/** The share of the way to the Nash point that it gives near the end without being given it. */
const BONUS = 1;

/**
 * After Nice Tit for Tat (Baarslag, Hindriks, Jonker 2013): it goes as far towards the estimated Nash point as the
 * other has come towards it, plus a bonus that grows near the end, and makes each concession as kind as its model
 * allows.
 */
export const titForTat: Strategy = (position) => {
  const { tables, reservation } = position;
  const best = sumOf(tables, bestPackage(tables));
  const received: Package[] = [];
  const act = answering(
    position,
    (turn) => {
      const prospects = outlook(tables, frequencyModel(shapeOf(tables), received));
      const nash = Math.max(reservation, estimatedNash(prospects, reservation)?.own ?? reservation);
      const worths = received.map((offer) => sumOf(tables, offer));
      const start = worths[0] ?? 0;
      const come = nash > start ? Math.min(1, (Math.max(...worths, start) - start) / (nash - start)) : 1;
      const time = timeOf(turn, position);
      const given = come + (1 - come) * BONUS * time * time * time * time;
      return kindestAbove(prospects, best - given * Math.max(0, best - nash))?.package ?? bestPackage(tables);
    },
    either(acceptNext, both(acceptAfter(1), acceptBest)),
  );
  return (turn) => {
    if (turn.received !== undefined) received.push(turn.received);
    return act(turn);
  };
};
