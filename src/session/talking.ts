import type { Valued } from '../agents/reading.ts';
import type { Answer } from '../agents/talk.ts';
import type { Package } from '../engine/game.ts';
import { playerLuck } from '../engine/luck.ts';
import { otherSide } from '../engine/vocabulary.ts';
import type { Asked } from '../workers/client.ts';
import { viewOf, type Core } from './core.ts';
import { PERSON, playerAt } from './running.ts';

/** What can be said across the table without making a move. */
export interface Talking {
  /** What would make this draft work, asked of the computer across; undefined where the answer comes too late. */
  readonly ask: (sketch: Asked['sketch']) => Promise<Answer | undefined>;
  /** A draft near this one that is more balanced by one's own reading. */
  readonly fairer: (pack: Package) => Promise<Valued>;
}

/** An answer speaks of the moment of its question: after the next move it is moot. */
export const talking = (core: Core): Talking => ({
  ask: async (sketch) => {
    const { running, store, thinker, era } = core;
    const state = store.getState();
    const other = otherSide(state.seat);
    const level = playerAt(state, other);
    if (running === undefined || state.view === null || level === PERSON) return undefined;
    const asked = running.moves.length;
    const question = { asker: state.view, counterpart: viewOf(running, other), sketch };
    const answer = await thinker.ask(level, question, playerLuck(running.settings.seed, other));
    return core.era === era && running.moves.length === asked ? answer : undefined;
  },
  fairer: (pack) => {
    const { view } = core.store.getState();
    if (view === null) return Promise.reject(new RangeError('no game is open'));
    return core.thinker.fairer(view, pack);
  },
});

/** Lets the computer across say again, in a game that has been opened, why it did not take what was put to it. */
export async function hearReasons(core: Core): Promise<void> {
  const { running, store, thinker, era } = core;
  const { seat, own, opponent } = store.getState();
  if (running === undefined || own !== PERSON || opponent === PERSON || running.moves.length === 0) return;
  const asked = running.moves.length;
  const reasons = await thinker.explain(opponent, viewOf(running, otherSide(seat))).catch(() => []);
  if (core.era === era && running.moves.length === asked) store.setState({ reasons });
}
