import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SeatView } from '../agents/agent.ts';
import type { Worth } from '../agents/appraise.ts';
import type { DraftReading } from '../agents/reading.ts';
import { RULES } from '../content/rulebook.ts';
import type { Divergence } from '../documents/reexecute.ts';
import { parseReplay, settingsOf, type Replay, type ReplayFault } from '../documents/replay.ts';
import { isSaveText, parseSave } from '../documents/save.ts';
import type { Game, Orders, Package } from '../engine/game.ts';
import type { Move, Refusal } from '../engine/moves.ts';
import { otherSide, type Side } from '../engine/vocabulary.ts';
import type { DebriefListener, Thinker } from '../workers/client.ts';
import { askComputer, make, present, save, undo, viewOf, type Core, type Pace } from './core.ts';
import { drive, goTo, look, quarterStarts, step, WATCHING, type Look } from './looking.ts';
import { beforeOrders, load, openRunning, PERSON, replayOf, type Running } from './running.ts';
import { areNone, areTwo, curtainFor, lastReport, turned } from './seats.ts';
import { freeId, readSlot } from './slots.ts';
import { NOTHING, type SessionState, type Setup } from './state.ts';
import type { Keep } from './storage.ts';
import { hearReasons, talking, type Talking } from './talking.ts';

/** Why a game cannot be opened. */
export type Problem = ReplayFault | Divergence;

/** The player's session: the only place where a game is replaced. */
export interface Session extends Talking {
  readonly getState: () => SessionState;
  readonly subscribe: StoreApi<SessionState>['subscribe'];
  readonly begin: (setup: Setup) => void;
  /** Goes on with a kept game; a problem says why not, and the kept text stays. */
  readonly resume: (slot: string) => Problem | undefined;
  /** Opens a file's text: a kept game takes a slot of its own, a replay is looked at; or says why it cannot. */
  readonly openFile: (text: string) => Problem | undefined;
  readonly submit: (move: Move) => Promise<Refusal | undefined>;
  /** Takes the last move back while it has revealed nothing; no replay ever contains it. */
  readonly undo: () => void;
  /** Lifts the curtain for the one whose turn it is. */
  readonly lift: () => void;
  readonly closeReport: () => void;
  /** Asks the computer again after it could not be asked. */
  readonly retry: () => void;
  /** Changes what a watcher sees, and whether the game plays on by itself. */
  readonly look: (change: Look) => void;
  /** One move on in a game that is looked at. */
  readonly step: () => Promise<boolean>;
  /** The replay that is looked at, after so many of its moves. */
  readonly goTo: (move: number) => void;
  readonly readDraft: (pack: Package) => Promise<DraftReading>;
  readonly foresee: (orders: Orders | null) => Promise<Worth>;
  /** The end as it was foreseen before one's last orders were sealed. */
  readonly foreseeBefore: () => Promise<Worth>;
  /** Asks everything of the finished game, part by part. */
  readonly debrief: (listener: DebriefListener, signal: AbortSignal) => Promise<void>;
  readonly replay: () => Replay | undefined;
  /** Publishes the same view anew, for those who write it differently now. */
  readonly refresh: () => void;
  readonly leave: () => void;
}

const AT_ONCE: Pace = { graceMs: 0, moveMs: () => 0 };

export function createSession(thinker: Thinker, keep: Keep, pace = AT_ONCE): Session {
  const store = createStore<SessionState>(() => NOTHING);
  const none = { running: undefined, slot: undefined, replay: undefined };
  const core: Core = { thinker, keep, store, pace, ...none, era: 0, playing: 0 };
  const { getState, subscribe } = store;
  return { getState, subscribe, ...opening(core), ...playing(core), ...asking(core), ...talking(core) };
}

/** How games are opened and left. */
const opening = (core: Core): Pick<Session, 'begin' | 'resume' | 'openFile' | 'replay' | 'refresh' | 'leave'> => ({
  begin: ({ settings, seat, own = PERSON, opponent, envelope }) => {
    core.slot = freeId(core.keep);
    const state = { ...NOTHING, seat, own, opponent, envelope };
    start(core, openRunning(settings), state);
  },
  resume: (slot) => {
    const text = readSlot(core.keep, slot);
    return text === undefined ? { code: 'truncated' } : openSave(core, text, slot);
  },
  openFile: (text) => (isSaveText(text) ? openSave(core, text, freeId(core.keep)) : openReplay(core, text)),
  replay: () => core.replay ?? (core.running && replayOf(core.running, core.store.getState())),
  refresh: () => {
    present(core);
  },
  leave: () => {
    clear(core);
    core.store.setState(NOTHING);
  },
});

/** How the open game is played or gone through. */
const playing = (
  core: Core,
): Pick<Session, 'submit' | 'undo' | 'lift' | 'closeReport' | 'retry' | 'look' | 'step' | 'goTo'> => ({
  submit: (move) => Promise.resolve(submit(core, move)),
  undo: () => {
    undo(core);
  },
  lift: () => {
    lift(core);
  },
  closeReport: () => {
    if (core.running === undefined) return;
    present(core, { reportRead: lastReport(core.running.game) });
    save(core);
  },
  retry: () => {
    core.store.setState({ stalled: false });
    if (areNone(core.store.getState())) look(core, { playing: true });
    else void askComputer(core);
  },
  look: (change) => {
    look(core, change);
  },
  step: () => step(core),
  goTo: (move) => {
    goTo(core, move);
  },
});

/** What is asked of the game as it is now. */
const asking = (core: Core): Pick<Session, 'readDraft' | 'foresee' | 'foreseeBefore' | 'debrief'> => {
  const { store, thinker } = core;
  return {
    readDraft: (pack) => askAbout(store, (view) => thinker.read(view, pack)),
    foresee: (orders) => askAbout(store, (view) => thinker.foresee(view, orders)),
    foreseeBefore: () => {
      const { seat } = store.getState();
      const before = core.running && beforeOrders(core.running, store.getState());
      if (before === undefined) return Promise.reject(new RangeError('no orders have been sealed'));
      const view = viewOf(before, seat);
      return thinker.foresee(view, { directives: [], split: view.observation.ownSplit, matches: [] });
    },
    debrief: (listener, signal) => {
      const { finished } = store.getState();
      if (finished === null) return Promise.reject(new RangeError('no game is over'));
      const { replay } = finished;
      return thinker.debrief({ settings: settingsOf(replay), moves: replay.moves }, listener, signal);
    },
  };
};

function clear(core: Core): void {
  core.era += 1;
  core.playing += 1;
  core.running = undefined;
  core.slot = undefined;
  core.replay = undefined;
}

function start(core: Core, running: Running, state: SessionState): void {
  core.era += 1;
  core.playing += 1;
  core.running = running;
  core.replay = undefined;
  const { moves } = running;
  const watched = { ...WATCHING, at: moves.length, of: moves.length, quarters: quarterStarts({ moves }) };
  present(core, { ...state, looking: areNone(state) ? watched : null, curtain: firstCurtain(running.game, state) });
  save(core);
  if (areNone(state)) void drive(core);
  else {
    void askComputer(core);
    void hearReasons(core);
  }
}

/** A game between two is opened behind the curtain, by whoever has to do something: nobody knows who looks. */
const firstCurtain = (game: Game, state: SessionState): Side | null =>
  areTwo(state) && game.phase !== 'over' ? (curtainFor(game, state) ?? state.seat) : null;

/** A person moves for the own seat alone, and never through the curtain. */
function submit(core: Core, move: Move): Refusal | undefined {
  const { seat, own, curtain, looking } = core.store.getState();
  if (move.side !== seat || own !== PERSON || curtain !== null || looking !== null) return { code: 'not-your-turn' };
  return make(core, move);
}

function lift(core: Core): void {
  const state = core.store.getState();
  if (state.curtain === null) return;
  const { seat, own, opponent, reportRead, otherRead } = state.curtain === state.seat ? state : turned(state);
  core.store.setState({ curtain: null });
  present(core, { seat, own, opponent, reportRead, otherRead });
  save(core);
}

function openSave(core: Core, text: string, slot: string): Problem | undefined {
  const { save: found, fault } = parseSave(text, RULES.version);
  if (fault !== undefined) return fault;
  const loaded = load(found.replay);
  if ('divergence' in loaded) return loaded.divergence;
  const { seat, own = PERSON, opponent, envelope, reportRead, otherRead = -1 } = found;
  const state = { ...NOTHING, seat, own, opponent, envelope, reportRead, otherRead };
  core.slot = slot;
  start(core, loaded.running, state);
  return undefined;
}

/** A replay is looked at, and kept nowhere. */
function openReplay(core: Core, text: string): Problem | undefined {
  const { replay, fault } = parseReplay(text, RULES.version);
  if (fault !== undefined) return fault;
  const loaded = load(replay);
  if ('divergence' in loaded) return loaded.divergence;
  const { players } = replay.settings;
  const seat: Side = players?.microsoft === PERSON && players.openai !== PERSON ? 'microsoft' : 'openai';
  clear(core);
  core.running = loaded.running;
  core.replay = replay;
  const of = replay.moves.length;
  const through = loaded.running.game.phase !== 'over';
  const looking = { kind: 'replay', playing: false, at: of, of, quarters: quarterStarts(replay), through } as const;
  const own = players?.[seat] ?? PERSON;
  const opponent = players?.[otherSide(seat)] ?? 'counsel';
  present(core, { ...NOTHING, seat, own, opponent, looking, reportRead: loaded.running.game.quarter });
  return undefined;
}

/** Asks about the view as it is now. */
function askAbout<T>(store: StoreApi<SessionState>, ask: (view: SeatView) => Promise<T>): Promise<T> {
  const { view } = store.getState();
  return view === null ? Promise.reject(new RangeError('no game is open')) : ask(view);
}
