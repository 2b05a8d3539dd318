import { nearestAbove, rankingOf } from '../ranking.ts';
import type { Strategy } from '../session.ts';
import { bestPackage, sumOf, worstPackage } from '../utility.ts';
import { answering, timeOf } from './answering.ts';

/**
 * A concession that depends on time alone (Faratin, Sierra, Jennings 1998): the target is worst + (best − worst)(1 −
 * F(t)) with F(t) = t^(1/e), worst being no less than the reservation value. It proposes the package nearest above
 * its target.
 */
function timeDependent(conceded: (time: number) => number): Strategy {
  return (position) => {
    const { tables, reservation } = position;
    const ranking = rankingOf(tables);
    const best = sumOf(tables, bestPackage(tables));
    const worst = Math.max(reservation, sumOf(tables, worstPackage(tables)));
    return answering(position, (turn) => {
      return nearestAbove(ranking, worst + (best - worst) * (1 - conceded(timeOf(turn, position))));
    });
  };
}

/** Firm until late: e = 0.2. */
export const boulware = timeDependent((time) => time * time * time * time * time);

/** Evenly: e = 1. */
export const linear = timeDependent((time) => time);

/** Early: e = 2. */
export const conceder = timeDependent(Math.sqrt);
