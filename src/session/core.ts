import type { StoreApi } from 'zustand/vanilla';
import type { SeatView } from '../agents/agent.ts';
import { RULES } from '../content/rulebook.ts';
import type { Replay } from '../documents/replay.ts';
import { saveText } from '../documents/save.ts';
import type { Move, Refusal } from '../engine/moves.ts';
import { playerLuck } from '../engine/luck.ts';
import { observe } from '../engine/observe.ts';
import { finalScore } from '../engine/score.ts';
import type { Side } from '../engine/vocabulary.ts';
import { witnessed } from '../engine/witness.ts';
import type { Decision, Thinker } from '../workers/client.ts';
import { DAILY, recordDaily } from './daily.ts';
import { advanceRunning, PERSON, playerAt, replayOf, type Running } from './running.ts';
import { areNone, computerToMove, curtainFor, waiting } from './seats.ts';
import type { SessionState } from './state.ts';
import { quarterLabel } from './sheets/quarters.ts';
import { headingOf, writeSlot } from './slots.ts';
import type { Keep } from './storage.ts';
import { canUndo, withoutLast } from './undo.ts';

/** How long the session takes over things, for people to follow. */
export interface Pace {
  /** How long the computer holds its answer to a move that can still be taken back, in milliseconds. */
  readonly graceMs: number;
  /** Between two moves of a game that plays by itself, in milliseconds; asked anew before each. */
  readonly moveMs: () => number;
}

/** The parts of a session: what it was given, the store, and the running game, which only the session replaces. */
export interface Core {
  readonly thinker: Thinker;
  readonly keep: Keep;
  readonly store: StoreApi<SessionState>;
  readonly pace: Pace;
  running: Running | undefined;
  /** Where the running game is kept; nowhere while a replay is looked at. */
  slot: string | undefined;
  /** The whole replay that is looked at. */
  replay: Replay | undefined;
  /** Grows with every new game and every move taken back: an answer to what was before is dropped. */
  era: number;
  /** Grows whenever playing by itself starts or stops. */
  playing: number;
}

/** What a seat is shown of the running game. */
export const viewOf = ({ game, facts }: Running, side: Side): SeatView => ({
  observation: observe(game, side),
  facts: witnessed(facts, side),
});

/** Publishes the running game as its seat sees it; behind the curtain, nothing of it. */
export function present({ running, store, replay }: Core, change: Partial<SessionState> = {}): void {
  if (running === undefined) return;
  const state = { ...store.getState(), ...change };
  const curtain = state.curtain ?? curtainFor(running.game, state);
  const undoable = state.looking === null && canUndo(running, state.seat);
  if (curtain !== null) {
    store.setState({ ...change, curtain, view: null, waitsFor: 'nobody', finished: null, canUndo: undoable });
    return;
  }
  store.setState({
    ...change,
    curtain,
    view: viewOf(running, state.seat),
    waitsFor: waiting(running.game, state),
    finished: finishedOf(running, replay, state),
    canUndo: undoable,
  });
}

function finishedOf(running: Running, replay: Replay | undefined, state: SessionState): SessionState['finished'] {
  if (running.game.phase !== 'over') return null;
  return { game: running.game, facts: running.facts, replay: replay ?? replayOf(running, state) };
}

/** Keeps the game before anything is shown of the move. */
export function save({ running, store, keep, slot }: Core): void {
  if (running === undefined || slot === undefined) return;
  const { seat, own, opponent, envelope, reportRead, otherRead } = store.getState();
  const replay = replayOf(running, { seat, own, opponent });
  const text = saveText({ seat, own, opponent, envelope, reportRead, otherRead, replay });
  const { quarter, phase } = running.game;
  const kept = writeSlot(keep, slot, text, {
    name: headingOf(keep, slot)?.name ?? running.settings.seed,
    seat,
    quarter: quarterLabel(running.game, quarter),
    over: phase === 'over',
    at: Date.now(),
  });
  if (kept !== store.getState().kept) store.setState({ kept });
}

export function make(core: Core, move: Move, change: Partial<SessionState> = {}): Refusal | undefined {
  const { running } = core;
  if (running === undefined) return { code: 'game-over' };
  const refusal = advanceRunning(running, move);
  if (refusal !== undefined) return refusal;
  present(core, change);
  save(core);
  recordEnd(core, running);
  void askComputer(core);
  return undefined;
}

/** A day's seed that has been played to its end, as everybody plays it, counts. */
function recordEnd({ keep, store }: Core, { game, settings }: Running): void {
  const { seat, own, opponent } = store.getState();
  const { scenario, quarters } = DAILY;
  const asEverybody = settings.scenario === scenario && settings.quarters === quarters && opponent === DAILY.opponent;
  if (game.phase !== 'over' || own !== PERSON || !asEverybody) return;
  recordDaily(keep, { seed: settings.seed, seat, total: finalScore(RULES, game, seat).total });
}

/** What a computer does on a side now, and the reasons that the other side hears. */
export function decide({ thinker, store }: Core, running: Running, side: Side): Promise<Decision> {
  const luck = playerLuck(running.settings.seed, side);
  return thinker.decide(playerAt(store.getState(), side), viewOf(running, side), luck);
}

/** Asks the computer when the game waits for it alone. An answer that comes too late is dropped. */
export async function askComputer(core: Core): Promise<void> {
  const { running, store, era } = core;
  const side = running && computerAcross(running, store.getState());
  if (running === undefined || side === undefined) return;
  const asked = running.moves.length;
  const late = (): boolean => core.era !== era || running.moves.length !== asked;
  const held = core.pace.graceMs > 0 && store.getState().canUndo ? pause(core.pace.graceMs) : undefined;
  try {
    const { move, reasons } = await decide(core, running, side);
    await held;
    if (late()) return;
    if (make(core, move, { reasons, stalled: false }) !== undefined) store.setState({ stalled: true });
  } catch {
    if (!late()) store.setState({ stalled: true });
  }
}

/** The computer that a person waits for; a game that is only looked at is driven otherwise. */
const computerAcross = ({ game }: Running, state: SessionState): Side | undefined =>
  state.looking !== null || areNone(state) ? undefined : computerToMove(game, state);

export const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** Takes the last move back. Where two share the screen, the one who made it is asked for first. */
export function undo(core: Core): void {
  const state = core.store.getState();
  const before = core.running && withoutLast(core.running, state, state.seat);
  if (before === undefined) return;
  core.era += 1;
  core.running = before;
  present(core, { stalled: false, ...(state.curtain === null ? {} : { curtain: state.seat }) });
  save(core);
}
