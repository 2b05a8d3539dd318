import { packagesWithin, rankingOf } from '../ranking.ts';
import type { Strategy } from '../session.ts';
import { bestPackage } from '../utility.ts';
import { answering } from './answering.ts';

/** Any package at least as good as no deal, by luck: the field's zero-intelligence baseline. */
export const random: Strategy = (position, luck) => {
  const ranking = rankingOf(position.tables);
  const best = bestPackage(position.tables);
  return answering(position, () => packagesWithin(ranking, position.reservation, Infinity, 1, luck)[0] ?? best);
};
