import { createStore, type StoreApi } from 'zustand/vanilla';
import type { SeatView } from '../agents/agent.ts';
import type { DraftReading } from '../agents/reading.ts';
import type { Reason } from '../agents/reasons.ts';
import type { Worth } from '../agents/appraise.ts';
import { RULES } from '../content/rulebook.ts';
import { parseReplay, settingsOf, type Replay, type ReplayFault } from '../documents/replay.ts';
import type { Divergence } from '../documents/reexecute.ts';
import { parseSave, saveText, type Save, type SealedEnvelope } from '../documents/save.ts';
import type { Fact } from '../engine/facts.ts';
import type { Game, Orders, Package } from '../engine/game.ts';
import { movers } from '../engine/legal.ts';
import type { Move, Refusal } from '../engine/moves.ts';
import { observe } from '../engine/observe.ts';
import type { Settings } from '../engine/opening.ts';
import { otherSide, type Side } from '../engine/vocabulary.ts';
import { witnessed } from '../engine/witness.ts';
import type { DebriefListener, Thinker } from '../workers/client.ts';
import { advanceRunning, load, openRunning, replayOf, type Running } from './running.ts';
import { HEADING_KEY, type Heading } from './heading.ts';
import { canUndo, withoutLast } from './undo.ts';
import { quarterLabel } from './sheets/quarters.ts';
import type { Keep } from './storage.ts';

/** What a new game is set up with. */
export interface Setup {
  readonly settings: Settings;
  readonly seat: Side;
  /** A level, or another player by name. */
  readonly opponent: string;
  readonly envelope: SealedEnvelope | null;
}

/** A game that is over: everything is open. */
export interface Finished {
  readonly game: Game;
  readonly facts: readonly Fact[];
  readonly replay: Replay;
}

export interface SessionState {
  /** What the player's seat sees, or null when no game is open. */
  readonly view: SeatView | null;
  readonly seat: Side;
  readonly opponent: string;
  readonly envelope: SealedEnvelope | null;
  /** Whose move the game waits for; `report` when a quarter's report is to be read first. */
  readonly waitsFor: 'you' | 'them' | 'report' | 'nobody';
  /** Last quarter whose report has been read. */
  readonly reportRead: number;
  /** Why the computer did not take what was on the table, with its last proposal. */
  readonly reasons: readonly Reason[];
  readonly finished: Finished | null;
  /** False when the browser would not keep the last move. */
  readonly kept: boolean;
  /** Set when the computer could not be asked; the game is kept and can be gone on with. */
  readonly stalled: boolean;
  /** Whether the last move can be taken back: it has revealed nothing, and nobody has answered it. */
  readonly canUndo: boolean;
}

/** The player's session: the only place where a game is replaced. */
export interface Session {
  readonly getState: () => SessionState;
  readonly subscribe: StoreApi<SessionState>['subscribe'];
  readonly begin: (setup: Setup) => void;
  /** Goes on with the kept game; a fault says why not, and the kept text stays. */
  readonly resume: () => ReplayFault | Divergence | undefined;
  readonly submit: (move: Move) => Promise<Refusal | undefined>;
  /** Takes the last move back while it has revealed nothing; no replay ever contains it. */
  readonly undo: () => void;
  readonly closeReport: () => void;
  /** Asks the computer again after it could not be asked. */
  readonly retry: () => void;
  readonly readDraft: (pack: Package) => Promise<DraftReading>;
  readonly foresee: (orders: Orders | null) => Promise<Worth>;
  /** Asks everything of the finished game, part by part. */
  readonly debrief: (listener: DebriefListener, signal: AbortSignal) => Promise<void>;
  readonly replay: () => Replay | undefined;
  /** Opens a replay's text as a finished game, or says why it cannot be opened. */
  readonly openReplay: (text: string) => ReplayFault | Divergence | undefined;
  readonly leave: () => void;
}

const SAVE_KEY = 'save';

const NOTHING: SessionState = {
  view: null,
  seat: 'openai',
  opponent: 'counsel',
  envelope: null,
  waitsFor: 'nobody',
  reportRead: -1,
  reasons: [],
  finished: null,
  kept: true,
  stalled: false,
  canUndo: false,
};

/** The parts of a session: what it was given, the store, and the running game, which only this file replaces. */
interface Core {
  readonly thinker: Thinker;
  readonly keep: Keep;
  readonly store: StoreApi<SessionState>;
  running: Running | undefined;
  /** How long the computer holds its answer to a move that can still be taken back, in milliseconds. */
  readonly graceMs: number;
  /** Grows with every new game and every move taken back: an answer to what was before is dropped. */
  era: number;
}

export function createSession(thinker: Thinker, keep: Keep, graceMs = 0): Session {
  const store = createStore<SessionState>(() => NOTHING);
  const core: Core = { thinker, keep, store, running: undefined, graceMs, era: 0 };
  return {
    getState: store.getState,
    subscribe: store.subscribe,
    begin: ({ settings, seat, opponent, envelope }) => {
      start(core, openRunning(settings, seat), { seat, opponent, envelope });
    },
    resume: () => resume(core),
    submit: (move) => Promise.resolve(make(core, move)),
    undo: () => {
      undo(core);
    },
    closeReport: () => {
      closeReport(core);
    },
    retry: () => {
      store.setState({ stalled: false });
      void askComputer(core);
    },
    readDraft: (pack) => askAbout(store, (view) => thinker.read(view, pack)),
    foresee: (orders) => askAbout(store, (view) => thinker.foresee(view, orders)),
    debrief: (listener, signal) => {
      const { finished } = store.getState();
      if (finished === null) return Promise.reject(new RangeError('no game is over'));
      const { replay } = finished;
      return thinker.debrief({ settings: settingsOf(replay), moves: replay.moves }, listener, signal);
    },
    replay: () => (core.running === undefined ? undefined : replayOf(core.running, store.getState())),
    openReplay: (text) => openReplay(core, text),
    leave: () => {
      core.era += 1;
      core.running = undefined;
      store.setState(NOTHING);
    },
  };
}

/** Publishes the running game as its seat sees it. */
function present({ running, store }: Core, change: Partial<SessionState> = {}): void {
  if (running === undefined) return;
  const { seat, reportRead } = { ...store.getState(), ...change };
  const { game, facts } = running;
  const view: SeatView = { observation: observe(game, seat), facts: witnessed(facts, seat) };
  const finished = finishedOf(running, { ...store.getState(), ...change });
  const waitsFor = waiting(game, seat, reportRead);
  store.setState({ ...change, view, waitsFor, finished, canUndo: canUndo(running, seat) });
}

/** Keeps the game before anything is shown of the move. */
function save({ running, store, keep }: Core): void {
  if (running === undefined) return;
  const { seat, opponent, envelope, reportRead } = store.getState();
  const replay = replayOf(running, { seat, opponent });
  const kept = keep.write(SAVE_KEY, saveText({ seat, opponent, envelope, reportRead, replay }));
  const { quarter, phase } = running.game;
  const heading: Heading = { seat, quarter: quarterLabel(running.game, quarter), over: phase === 'over' };
  keep.write(HEADING_KEY, JSON.stringify(heading));
  store.setState({ kept });
}

function make(core: Core, move: Move, change: Partial<SessionState> = {}): Refusal | undefined {
  if (core.running === undefined) return { code: 'game-over' };
  const refusal = advanceRunning(core.running, move);
  if (refusal !== undefined) return refusal;
  present(core, change);
  save(core);
  void askComputer(core);
  return undefined;
}

/** Asks the computer when the game waits for it alone. An answer that comes too late is dropped. */
async function askComputer(core: Core): Promise<void> {
  const { running, store, thinker, era } = core;
  if (running === undefined) return;
  const { seat, opponent } = store.getState();
  const other = otherSide(seat);
  const waits = movers(RULES, running.game);
  if (!waits.includes(other) || waits.includes(seat)) return;
  const asked = running.moves.length;
  const view: SeatView = { observation: observe(running.game, other), facts: witnessed(running.facts, other) };
  const late = (): boolean => core.era !== era || running.moves.length !== asked;
  const held = core.graceMs > 0 && canUndo(running, seat) ? pause(core.graceMs) : undefined;
  try {
    const { move, reasons } = await thinker.decide(opponent, view, running.luck);
    await held;
    if (late()) return;
    if (make(core, move, { reasons, stalled: false }) !== undefined) store.setState({ stalled: true });
  } catch {
    if (!late()) store.setState({ stalled: true });
  }
}

const pause = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

function undo(core: Core): void {
  const { seat, opponent } = core.store.getState();
  const before = core.running && withoutLast(core.running, { seat, opponent }, seat);
  if (before === undefined) return;
  core.era += 1;
  core.running = before;
  present(core, { stalled: false });
  save(core);
}

function start(core: Core, running: Running, change: Partial<SessionState>): void {
  core.era += 1;
  core.running = running;
  present(core, { ...NOTHING, ...change });
  save(core);
  void askComputer(core);
}

function resume(core: Core): ReplayFault | Divergence | undefined {
  const text = core.keep.read(SAVE_KEY);
  if (text === undefined) return { code: 'truncated' };
  const { save: found, fault } = parseSave(text, RULES.version);
  if (fault !== undefined) return fault;
  const loaded = load(found.replay, found.seat);
  if ('divergence' in loaded) return loaded.divergence;
  const { seat, opponent, envelope, reportRead } = found;
  start(core, loaded.running, { seat, opponent, envelope, reportRead });
  return undefined;
}

function closeReport(core: Core): void {
  if (core.running === undefined) return;
  const { phase, quarter } = core.running.game;
  present(core, { reportRead: phase === 'over' ? quarter : quarter - 1 });
  save(core);
}

/** A replay is looked at, never kept over the player's own game. */
function openReplay(core: Core, text: string): ReplayFault | Divergence | undefined {
  const { replay, fault } = parseReplay(text, RULES.version);
  if (fault !== undefined) return fault;
  const seat: Side = replay.settings.players?.microsoft === 'human' ? 'microsoft' : 'openai';
  const loaded = load(replay, seat);
  if ('divergence' in loaded) return loaded.divergence;
  core.era += 1;
  core.running = loaded.running;
  const opponent = replay.settings.players?.[otherSide(seat)] ?? 'counsel';
  present(core, { ...NOTHING, seat, opponent, reportRead: loaded.running.game.quarter });
  return undefined;
}

/** Asks about the view as it is now. */
function askAbout<T>(store: StoreApi<SessionState>, ask: (view: SeatView) => Promise<T>): Promise<T> {
  const { view } = store.getState();
  return view === null ? Promise.reject(new RangeError('no game is open')) : ask(view);
}

function waiting(game: Game, seat: Side, reportRead: number): SessionState['waitsFor'] {
  const lastQuarter = game.phase === 'over' ? game.quarter : game.quarter - 1;
  if (lastQuarter > reportRead) return 'report';
  const waits = movers(RULES, game);
  return waits.includes(seat) ? 'you' : waits.length > 0 ? 'them' : 'nobody';
}

function finishedOf(running: Running, state: SessionState): Finished | null {
  if (running.game.phase !== 'over') return null;
  return { game: running.game, facts: running.facts, replay: replayOf(running, state) };
}

/** The kept game's text, for its heading and for download when it cannot be read. */
export const keptText = (keep: Keep): string | undefined => keep.read(SAVE_KEY);

/** Parses a kept save for its heading. */
export const readKept = (keep: Keep): Save | undefined => {
  const text = keep.read(SAVE_KEY);
  return text === undefined ? undefined : parseSave(text, RULES.version).save;
};
