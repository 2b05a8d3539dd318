import { sightingsOf, type Lesson, type Log } from '../lesson.ts';
import type { Package } from '../../engine/game.ts';
import { optionId, termIndex } from '../../engine/rulebook.ts';
import { SIDES, type Side } from '../../engine/vocabulary.ts';

function isPast(log: Log, side: Side, pack: Package): boolean {
  const redLine = log.rules.mandates.find((mandate) => mandate.id === log.mandates[side])?.redLine;
  if (redLine === undefined) return false;
  const option = optionId(log.rules, pack, termIndex(log.rules, redLine.term));
  return option !== undefined && !redLine.allowed.includes(option);
}

/** A signature that the signer’s own board had ruled out. */
export const agency: Lesson = {
  id: 'agency',
  sightings: (log) =>
    sightingsOf(log, (fact) => {
      if (fact.type !== 'agreement-signed' && fact.type !== 'amendment-signed') return undefined;
      const side = SIDES.find((each) => isPast(log, each, fact.package));
      return side === undefined ? undefined : { side, strength: 95 };
    }),
};
