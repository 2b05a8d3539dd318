import { panelFor, project } from '../agents/appraise.ts';
import { playerOf } from '../agents/players.ts';
import { readDraft, SHOWN_LUCKS } from '../agents/reading.ts';
import { reasonsFor } from '../agents/reasons.ts';
import { tablesOf } from '../agents/tables.ts';
import { RULES } from '../content/rulebook.ts';
import { debriefOf } from '../debrief/debrief.ts';
import type { Thinker } from './client.ts';

/** The answers themselves; the worker exposes them, and tests call them directly. */
export const think: Thinker = {
  decide: (level, view, luck) => {
    const player = playerOf(level);
    if (player === undefined) return Promise.reject(new RangeError(`no player ${level}`));
    const move = player.decide(RULES, view, luck);
    const tabled = view.observation.phase === 'table';
    const reasons = tabled ? reasonsFor(RULES, view, tablesOf(RULES, view.observation, SHOWN_LUCKS, true), move) : [];
    return Promise.resolve({ move, reasons });
  },
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
