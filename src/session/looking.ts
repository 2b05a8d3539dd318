import type { Replay } from '../documents/replay.ts';
import type { Side } from '../engine/vocabulary.ts';
import { advanceRunning, loadUpTo, type Running } from './running.ts';
import { computerToMove, turned } from './seats.ts';
import type { Looking } from './state.ts';
import { decide, make, pause, present, save, type Core } from './core.ts';

/** What a watcher may change. */
export interface Look {
  readonly seat?: Side;
  readonly playing?: boolean;
  readonly through?: boolean;
}

export const WATCHING: Looking = { kind: 'watch', playing: true, at: 0, of: 0, quarters: [0], through: false };

/** Where in a replay its quarters begin: both seal once a quarter, and the next begins after the second seal. */
export function quarterStarts({ moves }: Pick<Replay, 'moves'>): number[] {
  const starts = [0];
  let seals = 0;
  for (const [at, { type }] of moves.entries()) {
    if (type === 'direct') seals += 1;
    if (type === 'direct' && seals % 2 === 0 && at + 1 < moves.length) starts.push(at + 1);
  }
  return starts;
}

export function look(core: Core, { seat, playing, through }: Look): void {
  const state = core.store.getState();
  if (state.looking === null) return;
  const from = seat === undefined || seat === state.seat ? {} : turned(state);
  const looking = {
    ...state.looking,
    ...(playing === undefined ? {} : { playing }),
    ...(through === undefined ? {} : { through }),
  };
  present(core, { ...from, looking });
  if (seat !== undefined) save(core);
  core.playing += 1;
  if (looking.playing) void drive(core);
}

/** Plays on by itself, a move at a time, until it is stopped or over. */
export async function drive(core: Core): Promise<void> {
  const mine = core.playing;
  const goesOn = (): boolean => core.playing === mine && core.store.getState().looking?.playing === true;
  while (goesOn()) {
    await pause(core.pace.moveMs());
    if (!goesOn()) return;
    if (!(await step(core))) {
      const { looking } = core.store.getState();
      if (looking !== null && core.playing === mine) present(core, { looking: { ...looking, playing: false } });
      return;
    }
  }
}

/** One move on; false when there is none. */
export async function step(core: Core): Promise<boolean> {
  const { looking } = core.store.getState();
  if (looking === null) return false;
  if (looking.kind === 'watch') return stepWatched(core);
  if (looking.at >= looking.of) return false;
  goTo(core, looking.at + 1);
  return true;
}

async function stepWatched(core: Core): Promise<boolean> {
  const { running, store, era } = core;
  if (running === undefined) return false;
  const side = computerToMove(running.game, store.getState());
  if (side === undefined) return false;
  const asked = running.moves.length;
  const late = (): boolean => core.era !== era || running.moves.length !== asked;
  try {
    const { move } = await decide(core, running, side);
    const { looking } = store.getState();
    if (late() || looking === null) return false;
    const moves = [...running.moves, move];
    const now = { ...looking, at: moves.length, of: moves.length, quarters: quarterStarts({ moves }) };
    return make(core, move, { looking: now, stalled: false }) === undefined;
  } catch {
    if (!late()) store.setState({ stalled: true });
    return false;
  }
}

/** The replay that is looked at, after so many of its moves. */
export function goTo(core: Core, at: number): void {
  const { replay, store } = core;
  const { looking } = store.getState();
  if (replay === undefined || looking?.kind !== 'replay') return;
  const place = Math.max(0, Math.min(looking.of, Math.round(at)));
  core.running = placed(core.running, replay, place);
  present(core, { looking: { ...looking, at: place, through: true } });
}

/** One move on is made; any other place is played to anew. */
function placed(running: Running | undefined, replay: Replay, place: number): Running | undefined {
  const next = replay.moves[place - 1];
  if (running === undefined || next === undefined || running.moves.length !== place - 1) return loadUpTo(replay, place);
  return advanceRunning(running, next) === undefined ? running : loadUpTo(replay, place);
}
