import type { Luck } from '../engine/luck.ts';
import type { Move } from '../engine/moves.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import type { Agent, SeatView } from './agent.ts';
import { bargain, openTalk } from './bargain.ts';
import { answer, direct, openDesk } from './desk.ts';
import type { Level } from './level.ts';

/** A player that values packages by the rules themselves, reads the other by Bayes, and tries its orders first. */
export const negotiatorOf = (level: Level): Agent => ({
  id: level.id,
  decide: (rules, view, luck) => decide(rules, view, level, luck),
});

function decide(rules: Rulebook, view: SeatView, level: Level, luck: Luck): Move {
  const seen = view.observation;
  if (seen.phase === 'briefing') return answer(openDesk(rules, seen, level));
  if (seen.phase === 'desk') return direct(openDesk(rules, seen, level));
  return bargain(openTalk(rules, view, level, luck));
}
