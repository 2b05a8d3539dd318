import { proxy, wrap } from 'comlink';
import type { Worth } from '../agents/appraise.ts';
import type { SeatView } from '../agents/agent.ts';
import type { DraftReading, Valued } from '../agents/reading.ts';
import type { Reason } from '../agents/reasons.ts';
import type { Answer, Question } from '../agents/talk.ts';
import type { Debrief } from '../debrief/debrief.ts';
import type { FinishedGame } from '../debrief/rerun.ts';
import type { Orders, Package } from '../engine/game.ts';
import type { Luck } from '../engine/luck.ts';
import type { Move } from '../engine/moves.ts';

/** A computer's decision, and what it says of it. */
export interface Decision {
  readonly move: Move;
  readonly reasons: readonly Reason[];
}

/** A question of what would work, without the player whom it is asked of. */
export type Asked = Omit<Question, 'rules' | 'player' | 'luck'>;

/** Hears the parts of a debrief as they are found, and how much of everything is done, 0 to 1. */
export interface DebriefListener {
  /** What it returns is waited for, so that parts keep their order across threads. */
  readonly part: (found: Partial<Debrief>) => unknown;
  readonly share: (done: number) => unknown;
}

/** Heavy questions that are answered off the main thread. Every answer is a pure function of what is asked. */
export interface Thinker {
  /** What a player of this level does in this seat. The luck is the player's own, never the game's. */
  readonly decide: (level: string, view: SeatView, luck: Luck) => Promise<Decision>;
  /** Why this seat did not take what was last put to it in this quarter: what `decide` said of it then. */
  readonly explain: (level: string, view: SeatView) => Promise<readonly Reason[]>;
  /** What would make a draft work, asked of a player of this level; undefined where a newer question came first. */
  readonly ask: (level: string, question: Asked, luck: Luck) => Promise<Answer | undefined>;
  /** A draft near this one that is more balanced, as the seat reads it; the same where there is none. */
  readonly fairer: (view: SeatView, pack: Package) => Promise<Valued>;
  /** What a draft is worth to a seat. */
  readonly read: (view: SeatView, pack: Package) => Promise<DraftReading>;
  /** The end of each goal, and of each mandate, if these orders are given now and steady hands follow. */
  readonly foresee: (view: SeatView, orders: Orders | null) => Promise<Worth>;
  /** All questions of a finished game, part by part. Ends when the last is told, or early when the signal aborts. */
  readonly debrief: (finished: FinishedGame, listener: DebriefListener, signal?: AbortSignal) => Promise<void>;
}

const newWorker = (): Worker => new Worker(new URL('./thinker-worker.ts', import.meta.url), { type: 'module' });

/**
 * A debrief takes seconds, so it has a worker of its own: a new game never waits for it, and to give it up is to end
 * the worker, whatever it is at.
 */
function debriefApart(finished: FinishedGame, listener: DebriefListener, signal?: AbortSignal): Promise<void> {
  if (signal?.aborted === true) return Promise.resolve();
  const worker = newWorker();
  const given = new Promise<void>((resolve) => {
    signal?.addEventListener('abort', () => {
      resolve();
    });
  });
  const failed = new Promise<void>((_, reject) => {
    worker.addEventListener('error', () => {
      reject(new Error('the debrief’s worker stopped'));
    });
  });
  const told = wrap<Thinker>(worker).debrief(finished, proxy(listener));
  return Promise.race([told, given, failed]).finally(() => {
    worker.terminate();
  });
}

/** A thinker in a worker of its own. `close` ends it at once, whatever it is thinking about. */
export function startThinker(): Thinker & { readonly close: () => void } {
  const worker = newWorker();
  const remote = wrap<Thinker>(worker);
  return {
    decide: (level, view, luck) => remote.decide(level, view, luck),
    explain: (level, view) => remote.explain(level, view),
    ask: (level, question, luck) => remote.ask(level, question, luck),
    fairer: (view, pack) => remote.fairer(view, pack),
    read: (view, pack) => remote.read(view, pack),
    foresee: (view, orders) => remote.foresee(view, orders),
    debrief: debriefApart,
    close: () => {
      worker.terminate();
    },
  };
}
