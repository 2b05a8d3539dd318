import type { Luck } from '../engine/luck.ts';
import type { Move } from '../engine/moves.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import type { Agent, SeatView } from './agent.ts';
import { panelFor } from './appraise.ts';
import { bargain, openTalk } from './bargain.ts';
import { answer, direct } from './desk.ts';
import { COUNSEL, type Level } from './level.ts';

/** A player that values packages by the rules themselves, reads the other by Bayes, and tries its orders first. */
export const counselOf = (level: Level): Agent => ({
  id: level.id,
  decide: (rules, view, luck) => decide(rules, view, level, luck),
});

export const counsel = counselOf(COUNSEL);

function decide(rules: Rulebook, view: SeatView, level: Level, _luck: Luck): Move {
  const seen = view.observation;
  const lucks = panelFor(seen, level.lucks);
  if (seen.phase === 'briefing') return answer({ rules, seen, level, lucks });
  if (seen.phase === 'desk') return direct({ rules, seen, level, lucks });
  return bargain(openTalk(rules, view, level));
}
