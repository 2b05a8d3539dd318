import type { Strategy } from '../session.ts';
import { bestPackage } from '../utility.ts';
import { answering } from './answering.ts';

/** Always its best package, to the end. */
export const hardliner: Strategy = (position) => {
  const best = bestPackage(position.tables);
  return answering(position, () => best);
};
