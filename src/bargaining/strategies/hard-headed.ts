import { frequencyModel } from '../frequency-model.ts';
import { greatestBy } from '../order.ts';
import type { Package } from '../package.ts';
import { nearestAbove, NOISE, packagesWithin, rankingOf } from '../ranking.ts';
import type { Strategy } from '../session.ts';
import { bestPackage, shapeOf, sumOf } from '../utility.ts';
import { answering, timeOf } from './answering.ts';

const FLOOR = 0.585;
const HEAD_START = 0.05;
/** Packages this far above the target are as good as it. */
const BAND = 0.05;
const LOOKED_AT = 400;
/** How often it proposes what it believes best for the other, rather than any package of the band. */
const KIND = 0.5;

/**
 * After HardHeaded, winner of 2011 (van Krimpen, Looije, Hajizadeh): holds near its best until the very end, picks
 * among packages just above its target mostly the one that a frequency model likes best, and goes back to the best
 * offer it has received once that meets the target.
 */
export const hardHeaded: Strategy = (position, luck) => {
  const { tables, reservation } = position;
  const ranking = rankingOf(tables);
  const best = sumOf(tables, bestPackage(tables));
  const floor = Math.min(best, Math.max(FLOOR, reservation));
  const received: Package[] = [];
  const worth = (offer: Package): number => sumOf(tables, offer);
  const propose = (target: number): Package => {
    const liked = greatestBy(received, worth);
    if (liked !== undefined && worth(liked) >= target - NOISE) return liked;
    const band = packagesWithin(ranking, target, target + BAND, LOOKED_AT, luck);
    if (band.length === 0) return nearestAbove(ranking, target);
    if (luck() >= KIND) return band[Math.floor(luck() * band.length)] ?? nearestAbove(ranking, target);
    const model = frequencyModel(shapeOf(tables), received);
    return greatestBy(band, (offer) => sumOf(model, offer)) ?? nearestAbove(ranking, target);
  };
  const act = answering(position, (turn) => {
    return propose(best - (best - floor) * (HEAD_START + (1 - HEAD_START) * twentieth(timeOf(turn, position))));
  });
  return (turn) => {
    if (turn.received !== undefined) received.push(turn.received);
    return act(turn);
  };
};

/** t to the twentieth: e = 0.05. */
function twentieth(time: number): number {
  const fourth = time * time * time * time;
  return fourth * fourth * fourth * fourth * fourth;
}
