import { packageKey, type Package } from '../package.ts';
import { descending, NOISE, rankingOf } from '../ranking.ts';
import type { Strategy } from '../session.ts';
import { sumOf } from '../utility.ts';
import { answering } from './answering.ts';

/**
 * MiCRO (de Jonge 2022): own packages from the best down; one step further only when the other has made at least as
 * many different offers as oneself, otherwise an earlier proposal again, drawn by luck. No parameters, no opponent
 * model.
 */
export const micro: Strategy = (position, luck) => {
  const packages = descending(rankingOf(position.tables));
  const proposed: Package[] = [];
  const received = new Set<string>();
  let waiting = packages.next();
  const next = (): Package | undefined => {
    if (waiting.done === true || received.size < proposed.length) return undefined;
    return sumOf(position.tables, waiting.value) >= position.reservation - NOISE ? waiting.value : undefined;
  };
  const act = answering(position, () => next() ?? proposed[Math.floor(luck() * proposed.length)] ?? []);
  return (turn) => {
    if (turn.received !== undefined) received.add(packageKey(turn.received));
    const step = next();
    const action = act(turn);
    if (step !== undefined && action === step) {
      proposed.push(step);
      waiting = packages.next();
    }
    return action;
  };
};
