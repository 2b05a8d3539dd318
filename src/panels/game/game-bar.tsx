import { barSheet } from '../../session/sheets/bar-sheet.ts';
import type { Session } from '../../session/session.ts';
import { t } from '../../text/text.ts';
import type { TopBarTool } from '../kit/top-bar.tsx';
import { TopBar } from '../kit/top-bar.tsx';
import { useProjection, useSession } from '../use-session.ts';

const PHASES = ['briefing', 'table', 'desk', 'report'] as const;
export type BarPhase = (typeof PHASES)[number];

export interface GameBarProps {
  readonly session: Session;
  readonly phase: BarPhase;
  readonly tools: readonly TopBarTool[];
  readonly onTitle: () => void;
}

/** The bar at the top of every screen of a game. */
export const GameBar = ({ session, phase, tools, onTitle }: GameBarProps) => {
  const { view } = useSession(session);
  const projected = useProjection(session);
  if (view === null) return null;
  const sheet = barSheet(view.observation, projected, phase === 'report');
  return (
    <TopBar
      {...sheet}
      phase={t(`common.${phase}`)}
      phaseIndex={PHASES.indexOf(phase) + 1}
      phases={PHASES.length}
      slim={phase === 'table'}
      tools={tools}
      onTitle={onTitle}
    />
  );
};
