import { random } from '../../src/agents/random.ts';
import { RULES } from '../../src/content/rulebook.ts';
import { playerLuck } from '../../src/engine/luck.ts';
import type { Move } from '../../src/engine/moves.ts';
import type { Session } from '../../src/session/session.ts';
import type { Thinker } from '../../src/workers/client.ts';
import { think } from '../../src/workers/think.ts';

/** Computers that answer at once with any legal move, whatever their level. */
export const randomThinker: Thinker = {
  ...think,
  decide: (_, view, luck) => Promise.resolve({ move: random.decide(RULES, view, luck), reasons: [] }),
};

/** A legal move of the seat that is looked from; none while nothing of the game is shown. */
export function moveOf(session: Session): Move | undefined {
  const { view, seat } = session.getState();
  return view === null ? undefined : random.decide(RULES, view, playerLuck(`person ${seat}`, seat));
}

/** Lets everything that waits have its turn. */
export const settle = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 5);
  });
