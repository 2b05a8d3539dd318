import { panelFor, project } from '../agents/appraise.ts';
import { fairer } from '../agents/fairer.ts';
import { playerOf } from '../agents/players.ts';
import type { Agent, SeatView } from '../agents/agent.ts';
import { readDraft, SHOWN_LUCKS, valued } from '../agents/reading.ts';
import { reasonsFor, refusedBy, refusedLast, tablesAt, type Reason, type Refused } from '../agents/reasons.ts';
import { answering } from '../agents/talk.ts';
import { RULES } from '../content/rulebook.ts';
import { debriefOf } from '../debrief/debrief.ts';
import type { Thinker } from './client.ts';

function playerNamed(level: string): Agent {
  const player = playerOf(level);
  if (player === undefined) throw new RangeError(`no player ${level}`);
  return player;
}

function reasonsOf(level: string, view: SeatView, refused: Refused | undefined): Reason[] {
  if (refused === undefined) return [];
  return reasonsFor(RULES, view, tablesAt(RULES, view.observation, level), refused);
}

/** Lets what else has been asked be answered first. */
const breath = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

/** Grows with every question of what would work: an older one is given up. */
let questions = 0;

/** The answers themselves; the worker exposes them, and tests call them directly. */
export const think: Thinker = {
  decide: async (level, view, luck) => {
    const move = playerNamed(level).decide(RULES, view, luck);
    return Promise.resolve({ move, reasons: reasonsOf(level, view, refusedBy(view, move)) });
  },
  explain: async (level, view) => Promise.resolve(reasonsOf(level, view, refusedLast(view))),
  ask: async (level, question, luck) => {
    questions += 1;
    const own = questions;
    const asking = answering({ ...question, rules: RULES, player: playerNamed(level), luck });
    for (;;) {
      const { done, value } = asking.next();
      if (done === true) return value;
      await breath();
      if (own !== questions) return undefined;
    }
  },
  fairer: async (view, pack) => Promise.resolve(valued(RULES, view, fairer(RULES, view, pack))),
  read: (view, pack) => Promise.resolve(readDraft(RULES, view, pack)),
  foresee: (view, orders) => {
    const seen = view.observation;
    const first = orders === null ? undefined : { [seen.side]: orders };
    return Promise.resolve(project(RULES, seen, panelFor(seen, SHOWN_LUCKS), undefined, first));
  },
  debrief: async (finished, { part, share }) => {
    for (const found of debriefOf(RULES, finished, share)) await part(found);
  },
};
