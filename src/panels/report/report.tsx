import { useState } from 'react';
import type { SeatView } from '../../agents/agent.ts';
import { historySheet } from '../../session/sheets/history-sheet.ts';
import type { NumberId } from '../../session/sheets/number-names.ts';
import { reportSheet } from '../../session/sheets/report-sheet.ts';
import { scoreSheet } from '../../session/sheets/score-sheet.ts';
import type { Session } from '../../session/session.ts';
import { desk } from '../../text/en/desk.ts';
import { report } from '../../text/en/report.ts';
import { learn, t } from '../../text/text.ts';
import { Button } from '../kit/button.tsx';
import { Sheet } from '../kit/sheet.tsx';
import { useSheet } from '../use-language.ts';
import { useProjection, useProjectionBefore, useSession } from '../use-session.ts';
import { AllNumbers } from './all-numbers.tsx';
import { Charts } from './charts.tsx';
import { HistoryDialog } from './history-dialog.tsx';
import { OpenedOrders } from './opened-orders.tsx';
import { Steps } from './steps.tsx';
import '../look/report.css';

learn('desk', desk);
learn('report', report);

export interface ReportProps {
  readonly session: Session;
  /** Told which step of the resolution is being read out, from 0; the board can play along. */
  readonly onStep?: (stepIndex: number) => void;
}

/** The report of the quarter that has just been resolved. */
export const ReportScreen = ({ session, onStep }: ReportProps) => {
  const { view } = useSession(session);
  if (view === null) return null;
  return (
    <Report
      key={view.observation.quarter}
      session={session}
      view={view}
      {...(onStep === undefined ? {} : { onStep })}
    />
  );
};

const Report = ({ session, view, onStep }: ReportProps & { readonly view: SeatView }) => {
  const [asked, setAsked] = useState<NumberId>();
  const sheet = useSheet(reportSheet, view);
  const now = useProjection(session);
  const score = scoreSheet(view.observation, useProjectionBefore(session), now);
  return (
    <main className="report">
      <Steps steps={sheet.steps} {...(onStep === undefined ? {} : { onStep })} />
      <Sheet className="report-sheet">
        <header className="report-head">
          <div>
            <p className="cap">{sheet.cap}</p>
            <h1>{t('report.head')}</h1>
          </div>
          <p className="report-score" role="status" title={t('report.scoreNote')}>
            <b>{score.known ? t('report.fromTo', { from: score.before, to: score.after }) : score.after}</b>
            {t('report.projected')}
          </p>
        </header>
        <div className="report-body" role="group" aria-label={t('report.head')} tabIndex={0}>
          <OpenedOrders opened={sheet.opened} />
          <Charts charts={sheet.charts} onAsk={setAsked} />
          <AllNumbers head={sheet.movedHead} moved={sheet.moved} onAsk={setAsked} />
        </div>
        <footer className="report-foot">
          <p>{t('report.press')}</p>
          <Button kind="ink" after="arrow" onClick={session.closeReport}>
            {sheet.next}
          </Button>
        </footer>
      </Sheet>
      {asked !== undefined && (
        <HistoryDialog
          history={historySheet(view, asked)}
          onClose={() => {
            setAsked(undefined);
          }}
        />
      )}
    </main>
  );
};
