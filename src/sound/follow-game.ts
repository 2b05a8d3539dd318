import type { SeatView } from '../agents/agent.ts';
import type { Fact } from '../engine/facts.ts';
import type { Side } from '../engine/vocabulary.ts';
import { boardCue, followCue } from '../session/board-cue.ts';
import { followSettings, readSettings } from '../session/page-settings.ts';
import type { Session } from '../session/session.ts';
import { byStep, cuesIn, strainCue, type Cue } from './cues.ts';
import { webPlayer, type Player } from './player.ts';

/** Between two cues of one moment, milliseconds: told apart, and still one moment. */
const APART_MS = 260;

type Watched = Pick<Session, 'getState' | 'subscribe'>;

/** What has been heard so far: facts up to a count, and the resolution's steps that the report has not read out yet. */
interface Ear {
  facts: number;
  seat: Side | undefined;
  patience: number;
  steps: readonly (readonly Fact[])[];
  read: number;
}

const patienceOf = ({ observation: { side, table } }: SeatView): number =>
  table.seats[side === 'openai' ? 'microsoft' : 'openai'].patience;

/** A game that has just come up is taken as it stands: its past is not heard again. */
const listenFrom = (view: SeatView): Ear => ({
  facts: view.facts.length,
  seat: view.observation.side,
  patience: patienceOf(view),
  steps: [],
  read: -1,
});

/** What is new to the ear, heard now; what the resolution brought waits for the report. */
function hear(ear: Ear, view: SeatView): readonly Cue[] {
  const { side } = view.observation;
  const { now, steps } = byStep(view.facts.slice(ear.facts));
  const strained = strainCue(ear.patience, patienceOf(view));
  ear.facts = view.facts.length;
  ear.patience = patienceOf(view);
  if (steps.length > 0) {
    ear.steps = steps;
    ear.read = -1;
  }
  return [...cuesIn(now, side), ...(strained === undefined ? [] : [strained])];
}

/** What the report has read out since it was last asked. */
function readOut(ear: Ear, step: number): readonly Cue[] {
  if (ear.seat === undefined || step <= ear.read) return [];
  const facts = ear.steps.slice(ear.read + 1, step + 1).flat();
  ear.read = step;
  return cuesIn(facts, ear.seat);
}

/** Follows a session and the report by ear; answers how to stop. */
export function followGame(
  session: Watched,
  player: Player,
  later: (call: () => void, ms: number) => void,
): () => void {
  let ear: Ear | undefined;
  const play = (cues: readonly Cue[]): void => {
    cues.forEach((cue, nth) => {
      later(() => {
        player.play(cue);
      }, nth * APART_MS);
    });
  };
  const follow = (): void => {
    const { view } = session.getState();
    if ((view === null) !== (ear === undefined)) player.ground(view !== null);
    if (view === null) ear = undefined;
    else if (ear?.seat !== view.observation.side || view.facts.length < ear.facts) ear = listenFrom(view);
    else play(hear(ear, view));
  };
  const stopGame = session.subscribe(follow);
  const stopReport = followCue(() => {
    const { step } = boardCue();
    if (ear !== undefined && step !== null) play(readOut(ear, step));
  });
  follow();
  return () => {
    stopGame();
    stopReport();
  };
}

/** Makes the page heard. A browser lets nothing sound before a person has touched the page: it is asked again then. */
export function makeHeard(session: Session): void {
  const player = webPlayer();
  const set = (): void => {
    player.set(readSettings().sound);
  };
  for (const gesture of ['pointerdown', 'keydown'])
    window.addEventListener(gesture, set, { passive: true, once: true });
  document.addEventListener('visibilitychange', () => {
    const { sound } = readSettings();
    player.set(document.hidden ? { ...sound, on: false } : sound);
  });
  followSettings(set);
  followGame(session, player, (call, ms) => {
    setTimeout(call, ms);
  });
}
