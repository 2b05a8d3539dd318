import { lazy, Suspense, useEffect, useState } from 'react';
import { cueStep } from '../../session/board-cue.ts';
import type { Session } from '../../session/session.ts';
import type { SessionState } from '../../session/state.ts';
import { learn } from '../../text/text.ts';
import { board } from '../../text/en/board.ts';
import { BriefingScreen } from '../briefing/briefing.tsx';
import type { TopBarTool } from '../kit/top-bar.tsx';
import { useSession } from '../use-session.ts';
import { GameBar, type BarPhase } from './game-bar.tsx';
import { Notices } from './notices.tsx';

learn('board', board);

const TableScreen = lazy(async () => ({ default: (await import('../table/table.tsx')).TableScreen }));
const Signing = lazy(async () => ({ default: (await import('../table/signing.tsx')).Signing }));
const DeskScreen = lazy(async () => ({ default: (await import('../desk/desk.tsx')).DeskScreen }));
const ReportScreen = lazy(async () => ({ default: (await import('../report/report.tsx')).ReportScreen }));
const DebriefScreen = lazy(async () => ({ default: (await import('../debrief/debrief.tsx')).DebriefScreen }));

export interface GameProps {
  readonly session: Session;
  readonly tools: readonly TopBarTool[];
  /** Whether the board is up: the map behind it is then in full light. */
  readonly onBoard: (shown: boolean) => void;
  readonly onTitle: () => void;
  readonly onAgain: () => void;
}

type Screen = BarPhase | 'debrief';

/** Which screen the state calls for. A briefing is shown once a quarter, even when it asks nothing. */
function screenOf({ view, waitsFor, finished }: SessionState, briefed: number): Screen | undefined {
  if (view === null) return undefined;
  if (waitsFor === 'report') return 'report';
  if (finished !== null) return 'debrief';
  const { quarter, phase } = view.observation;
  if (phase === 'briefing' || briefed < quarter) return 'briefing';
  return phase === 'desk' ? 'desk' : 'table';
}

/** The last quarter whose briefing was read. A game that is over leaves none read for the next one. */
function useBriefed(over: boolean): [number, (quarter: number) => void] {
  const [briefed, setBriefed] = useState(-1);
  if (over && briefed >= 0) setBriefed(-1);
  return [briefed, setBriefed];
}

/** Another screen begins at its top. */
function useTop(screen: Screen | undefined, { view }: SessionState): void {
  const quarter = view?.observation.quarter;
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [screen, quarter]);
}

/** A game on screen, from its first briefing to its debrief. */
export const Game = ({ session, tools, onBoard, onTitle, onAgain }: GameProps) => {
  const state = useSession(session);
  const [briefed, setBriefed] = useBriefed(state.finished !== null);
  const screen = screenOf(state, briefed);
  const board = screen === 'briefing' || screen === 'report';
  useEffect(() => {
    onBoard(board);
  }, [board, onBoard]);
  useTop(screen, state);
  if (screen === undefined || state.view === null) return null;
  const { quarter } = state.view.observation;
  return (
    <div className="game" data-screen={screen}>
      {screen !== 'debrief' && <GameBar session={session} phase={screen} tools={tools} onTitle={onTitle} />}
      <Notices session={session} />
      <Suspense>
        {screen === 'briefing' && (
          <BriefingScreen
            key={quarter}
            session={session}
            onRead={() => {
              setBriefed(quarter);
            }}
          />
        )}
        {screen === 'table' && <TableScreen session={session} />}
        <Signing session={session} />
        {screen === 'desk' && <DeskScreen session={session} />}
        {screen === 'report' && <ReportScreen session={session} onStep={cueStep} />}
        {screen === 'debrief' && <DebriefScreen session={session} onLeave={onTitle} onAgain={onAgain} />}
      </Suspense>
    </div>
  );
};
