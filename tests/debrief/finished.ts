import { COUNSEL, PARTNER } from '../../src/agents/level.ts';
import { negotiatorOf } from '../../src/agents/negotiator.ts';
import { random } from '../../src/agents/random.ts';
import type { Agent } from '../../src/agents/agent.ts';
import { selfPlay, type Played } from '../../src/agents/self-play.ts';
import { RULES } from '../../src/content/rulebook.ts';
import type { FinishedGame } from '../../src/debrief/rerun.ts';

const QUARTERS = 5;
const counsel = negotiatorOf(COUNSEL);
const partner = negotiatorOf(PARTNER);

/** A finished game between two computers, with all that was recorded of it. */
export function finishedGame(seed: string, openai: Agent, microsoft: Agent): { game: FinishedGame; played: Played } {
  const settings = { scenario: 'memorandum-2025', quarters: QUARTERS, seed };
  const played = selfPlay({ rules: RULES, settings, players: { openai, microsoft } });
  return { game: { settings, moves: played.moves }, played };
}

export const amongCounsels = finishedGame('debrief', counsel, counsel);
export const amongPartners = finishedGame('debrief', partner, partner);
export const againstRandom = finishedGame('debrief', random, counsel);
