import { lazy, Suspense, useEffect, useState } from 'react';
import { cueStep } from '../../session/board-cue.ts';
import type { Observation } from '../../engine/observe.ts';
import type { Side } from '../../engine/vocabulary.ts';
import type { Session } from '../../session/session.ts';
import type { SessionState } from '../../session/state.ts';
import { looking } from '../../text/en/looking.ts';
import { learn, t } from '../../text/text.ts';
import { board } from '../../text/en/board.ts';
import { BriefingScreen } from '../briefing/briefing.tsx';
import { useFocusAtHead } from '../kit/lost-focus.ts';
import type { TopBarTool } from '../kit/top-bar.tsx';
import { StateReader } from '../spoken/state-reader.tsx';
import { useSession } from '../use-session.ts';
import { GameBar, type BarPhase } from './game-bar.tsx';
import { Notices } from './notices.tsx';

learn('board', board);
learn('looking', looking);

const TableScreen = lazy(async () => ({ default: (await import('../table/table.tsx')).TableScreen }));
const Signing = lazy(async () => ({ default: (await import('../table/signing.tsx')).Signing }));
const DeskScreen = lazy(async () => ({ default: (await import('../desk/desk.tsx')).DeskScreen }));
const ReportScreen = lazy(async () => ({ default: (await import('../report/report.tsx')).ReportScreen }));
const LookingScreen = lazy(async () => ({ default: (await import('../looking/looking.tsx')).LookingScreen }));
const Curtain = lazy(async () => ({ default: (await import('../curtain/curtain.tsx')).Curtain }));
const Letters = lazy(async () => ({ default: (await import('../curtain/letters.tsx')).Letters }));
const Guide = lazy(async () => ({ default: (await import('../tutorial/guide.tsx')).Guide }));
const DebriefScreen = lazy(async () => ({ default: (await import('../debrief/debrief.tsx')).DebriefScreen }));

export interface GameProps {
  readonly session: Session;
  readonly tools: readonly TopBarTool[];
  /** Whether the board is up: the map behind it is then in full light. */
  readonly onBoard: (shown: boolean) => void;
  readonly onTitle: () => void;
  readonly onAgain: () => void;
}

type Screen = BarPhase | 'debrief' | 'looking' | 'curtain';

/** Which screen the state calls for. */
function screenOf(state: SessionState, briefed: number): Screen | undefined {
  const { view, waitsFor, finished, looking, curtain } = state;
  if (curtain !== null) return 'curtain';
  if (view === null) return undefined;
  if (finished !== null && waitsFor !== 'report' && looking?.through !== true) return 'debrief';
  if (looking !== null) return 'looking';
  return waitsFor === 'report' ? 'report' : phaseScreen(view.observation, briefed);
}

/** A briefing is shown once a quarter, even when it asks nothing. */
function phaseScreen({ quarter, phase }: Observation, briefed: number): Screen {
  if (phase === 'briefing' || briefed < quarter) return 'briefing';
  return phase === 'desk' ? 'desk' : 'table';
}

type Briefed = Readonly<Record<Side, number>>;
const NOBODY: Briefed = { openai: -1, microsoft: -1 };

/** The last quarter whose briefing each seat has read. A game that is over leaves none read for the next one. */
function useBriefed({ finished, seat }: SessionState): [number, (quarter: number) => void] {
  const [briefed, setBriefed] = useState(NOBODY);
  if (finished !== null && briefed !== NOBODY) setBriefed(NOBODY);
  const read = (quarter: number): void => {
    setBriefed((before) => ({ ...before, [seat]: quarter }));
  };
  return [briefed[seat], read];
}

/** The phase that the bar names. */
const barPhase = (screen: Screen, { view }: SessionState): BarPhase | undefined => {
  if (screen === 'debrief' || screen === 'curtain') return undefined;
  if (screen !== 'looking') return screen;
  const phase = view?.observation.phase ?? 'over';
  return phase === 'over' ? 'report' : phase;
};

/** Another screen begins at its top. */
function useTop(screen: Screen | undefined, { view }: SessionState): void {
  const quarter = view?.observation.quarter;
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [screen, quarter]);
}

/** A game on screen, from its first briefing to its debrief. */
export const Game = (props: GameProps) => {
  const { session, onBoard, onTitle } = props;
  const state = useSession(session);
  const [briefed, setBriefed] = useBriefed(state);
  const [letter, setLetter] = useState(false);
  const screen = screenOf(state, briefed);
  const board = screen === 'briefing' || screen === 'report';
  useEffect(() => {
    onBoard(board);
  }, [board, onBoard]);
  useTop(screen, state);
  if (screen === undefined) return null;
  const phase = barPhase(screen, state);
  const open = (): void => {
    setLetter(true);
  };
  const tools = [{ icon: 'envelope', label: t('looking.letter'), onPress: open } as const, ...props.tools];
  return (
    <div className="game" data-screen={screen}>
      {phase !== undefined && <GameBar session={session} phase={phase} tools={tools} onTitle={onTitle} />}
      {screen !== 'curtain' && <Notices session={session} />}
      <Suspense>{phase !== undefined && <Guide session={session} screen={phase} />}</Suspense>
      {phase !== undefined && <StateReader session={session} phase={phase} />}
      <Suspense>
        <Screens {...props} screen={screen} state={state} onRead={setBriefed} />
        <Letters session={session} asked={letter} onAsked={setLetter} />
      </Suspense>
    </div>
  );
};

interface ScreensProps extends GameProps {
  readonly screen: Screen;
  readonly state: SessionState;
  readonly onRead: (quarter: number) => void;
}

const Screens = (props: ScreensProps) => {
  const { session, screen, state, onRead } = props;
  const quarter = state.view?.observation.quarter ?? -1;
  useFocusAtHead(`${screen} ${state.seat} ${String(quarter)}`);
  return (
    <>
      {screen === 'briefing' && (
        <BriefingScreen
          key={`${state.seat}${String(quarter)}`}
          session={session}
          onRead={() => {
            onRead(quarter);
          }}
        />
      )}
      {screen === 'table' && <TableScreen session={session} />}
      {state.looking === null && <Signing session={session} />}
      {screen === 'desk' && <DeskScreen session={session} />}
      {screen === 'report' && <ReportScreen session={session} onStep={cueStep} />}
      <Asides {...props} />
    </>
  );
};

/** What is up when nobody plays: a game looked at, the curtain, the end. */
const Asides = ({ session, screen, tools, state: { curtain }, onTitle, onAgain }: ScreensProps) => (
  <>
    {screen === 'looking' && <LookingScreen session={session} />}
    {curtain !== null && <Curtain session={session} side={curtain} onTitle={onTitle} />}
    {screen === 'debrief' && <DebriefScreen session={session} tools={tools} onLeave={onTitle} onAgain={onAgain} />}
  </>
);
