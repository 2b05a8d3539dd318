import { nearestAbove, packagesWithin, rankingOf } from '../ranking.ts';
import type { Strategy } from '../session.ts';
import { bestPackage, sumOf } from '../utility.ts';
import { answering, timeOf } from './answering.ts';

/**
 * After AgentK, winner of 2010 (Kawaguchi, Fujita, Ito): the mean and the spread of what it is offered say how much
 * can be hoped for, and its target moves from its best package to that hope with the cube of time. It proposes any
 * package above the target.
 */
export const agentK: Strategy = (position, luck) => {
  const { tables, reservation } = position;
  const ranking = rankingOf(tables);
  const best = sumOf(tables, bestPackage(tables));
  const offered: number[] = [];
  const act = answering(position, (turn) => {
    const time = timeOf(turn, position);
    const hope = Math.max(reservation, hopeOf(offered));
    const target = best - Math.max(0, best - hope) * time * time * time;
    return packagesWithin(ranking, target, Infinity, 1, luck)[0] ?? nearestAbove(ranking, target);
  });
  return (turn) => {
    if (turn.received !== undefined) offered.push(sumOf(tables, turn.received));
    return act(turn);
  };
};

/** The estimated best offer to come: mean + (1 − mean) × width, the width being √3 deviations. */
function hopeOf(offered: readonly number[]): number {
  if (offered.length === 0) return 1;
  const mean = offered.reduce((sum, worth) => sum + worth, 0) / offered.length;
  const variance = offered.reduce((sum, worth) => sum + (worth - mean) * (worth - mean), 0) / offered.length;
  const width = Math.sqrt(variance * 5);
  return mean + (1 - mean) * Math.min(1, width);
}
