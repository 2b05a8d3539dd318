import type { Session } from '../../session/session.ts';
import type { Finished } from '../../session/state.ts';
import {
  quartersCsv,
  replayFile,
  sameAgain,
  type DebriefSheet,
  type FoundSoFar,
} from '../../session/sheets/debrief-sheet.ts';
import { t } from '../../text/text.ts';
import { NightButton } from '../kit/button.tsx';
import { TopBar, type TopBarTool } from '../kit/top-bar.tsx';
import { saveFile } from '../save-file.ts';
import { TakeAlong } from '../share/take-along.tsx';

export interface ActionsProps {
  readonly session: Session;
  readonly finished: Finished;
  readonly sheet: DebriefSheet;
  readonly found: FoundSoFar;
  readonly tools: readonly TopBarTool[];
  readonly onLeave: () => void;
}

/** The rail of the debrief: what can be taken along. */
export const DebriefBar = ({ session, finished, sheet, found, tools, onLeave }: ActionsProps) => (
  <TopBar
    side={sheet.side}
    mandate={sheet.mandate}
    goals={[]}
    stats={[]}
    quarter=""
    phase=""
    phaseIndex={1}
    phases={1}
    tools={tools}
    slim
    onTitle={onLeave}
  >
    <p className="debrief-path">
      <b>{t('debrief.title')}</b> {sheet.path}
    </p>
    <div className="debrief-tools" role="group" aria-label={t('debrief.tools')}>
      <NightButton
        icon="download"
        onClick={() => {
          saveFile(`${sheet.fileStem}.replay.json`, replayFile(finished));
        }}
      >
        {t('debrief.replay')}
      </NightButton>
      <NightButton
        icon="bars"
        disabled={found.course === undefined}
        onClick={() => {
          saveFile(`${sheet.fileStem}.csv`, quartersCsv(finished.game, found), 'text/csv');
        }}
      >
        {t('debrief.csv')}
      </NightButton>
      <NightButton
        icon="print"
        onClick={() => {
          window.print();
        }}
      >
        {t('debrief.print')}
      </NightButton>
      <TakeAlong session={session} finished={finished} sheet={sheet} />
    </div>
  </TopBar>
);

export interface EndProps {
  readonly session: Session;
  readonly finished: Finished;
  readonly onAgain: () => void;
  readonly onLeave: () => void;
}

/** Under the book: where to go from here. */
export const DebriefEnd = ({ session, finished, onAgain, onLeave }: EndProps) => (
  <footer className="debrief-end">
    <NightButton icon="door" onClick={onLeave}>
      {t('debrief.leave')}
    </NightButton>
    <NightButton
      icon="undo"
      onClick={() => {
        session.begin(sameAgain(session.getState(), finished));
      }}
    >
      {t('debrief.sameSeed')}
    </NightButton>
    <NightButton icon="dice" onClick={onAgain}>
      {t('debrief.again')}
    </NightButton>
  </footer>
);
