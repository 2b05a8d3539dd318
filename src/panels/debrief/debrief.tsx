import { useState } from 'react';
import type { Session } from '../../session/session.ts';
import type { Finished } from '../../session/state.ts';
import { envelopeSheet, hiddenSheet } from '../../session/sheets/course-sheet.ts';
import { debriefSheet, type DebriefSheet, type FoundSoFar } from '../../session/sheets/debrief-sheet.ts';
import { debrief } from '../../text/en/debrief.ts';
import { reviewSheet } from '../../session/sheets/review-sheet.ts';
import { decimal } from '../../text/numbers.ts';
import { learn, t } from '../../text/text.ts';
import { Segmented } from '../kit/segmented.tsx';
import type { TopBarTool } from '../kit/top-bar.tsx';
import { useSession } from '../use-session.ts';
import { DebriefBar, DebriefEnd } from './actions.tsx';
import { CoursePart } from './course-part.tsx';
import { ContractsPart, DealPart } from './deal-part.tsx';
import { BookHead } from './head.tsx';
import { EnvelopePart, HiddenPart, LessonsPart } from './lessons-part.tsx';
import { Awaited, Part, type DebriefTab } from './part.tsx';
import { LastingPart, MeasuresPart } from './measures-part.tsx';
import { ReviewPart } from './review-part.tsx';
import { ScorePart } from './score-part.tsx';
import { TermsPart } from './terms-part.tsx';
import { useDebrief, type DebriefProgress } from './use-debrief.ts';
import '../look/debrief.css';

learn('debrief', debrief);

export interface DebriefProps {
  readonly session: Session;
  readonly tools: readonly TopBarTool[];
  readonly onLeave: () => void;
  readonly onAgain: () => void;
}

/** The end of a game: the closing book. The score is there at once; the rest is written in as it is found. */
export const DebriefScreen = (props: DebriefProps) => {
  const { finished } = useSession(props.session);
  return finished === null ? null : <Book {...props} finished={finished} />;
};

const Book = ({ session, tools, onLeave, onAgain, finished }: DebriefProps & { finished: Finished }) => {
  const state = useSession(session);
  const progress = useDebrief(session);
  const [tab, setTab] = useState<DebriefTab>('deal');
  const { found } = progress;
  const sheet = debriefSheet(state, finished, found);
  return (
    <>
      <DebriefBar session={session} finished={finished} sheet={sheet} found={found} tools={tools} onLeave={onLeave} />
      <main className="book" data-tab={tab}>
        <div className="paper book-page" data-page="left">
          <BookHead sheet={sheet} />
          <Working progress={progress} />
          <Tabs tab={tab} onTab={setTab} />
          <Left finished={finished} sheet={sheet} found={found} envelope={state.envelope} />
        </div>
        <Spine />
        <div className="paper book-page" data-page="right">
          <Right finished={finished} sheet={sheet} found={found} />
        </div>
      </main>
      <DebriefEnd session={session} finished={finished} onAgain={onAgain} onLeave={onLeave} />
    </>
  );
};

const Spine = () => (
  <div className="book-spine" aria-hidden="true">
    <i />
    <i />
    <i />
  </div>
);

/** How far the work is: said at quarters of it, so that nobody is told too often. */
const Working = ({ progress: { share, failed, retry } }: { progress: DebriefProgress }) => {
  if (failed) {
    return (
      <p className="book-working" role="alert">
        {t('debrief.failed')}{' '}
        <button type="button" onClick={retry}>
          {t('debrief.retry')}
        </button>
      </p>
    );
  }
  const percent = Math.round(share * 100);
  return (
    <>
      <p className="unseen" role="status">
        {share >= 1 ? t('debrief.done') : t('debrief.working', { percent: Math.floor(share * 4) * 25 })}
      </p>
      {share < 1 && (
        <p className="book-working" aria-hidden="true">
          <span>{t('debrief.working', { percent: decimal(percent, 0) })}</span>
          <i style={{ width: `${String(percent)}%` }} />
        </p>
      )}
    </>
  );
};

const TABS = [
  ['deal', 'debrief.tabDeal'],
  ['game', 'debrief.tabGame'],
  ['terms', 'debrief.tabTerms'],
  ['lessons', 'debrief.tabLessons'],
] as const;

const Tabs = ({ tab, onTab }: { tab: DebriefTab; onTab: (tab: DebriefTab) => void }) => (
  <div className="book-tabs">
    <Segmented
      label={t('debrief.sections')}
      labelUnseen
      options={TABS.map(([value, label]) => ({ value, label: t(label) }))}
      value={tab}
      onChange={onTab}
    />
  </div>
);

interface PageProps {
  readonly finished: Finished;
  readonly sheet: DebriefSheet;
  readonly found: FoundSoFar;
}

const Left = ({
  finished: { game },
  sheet,
  found: { deal, lessons },
  envelope,
}: PageProps & { envelope: Parameters<typeof envelopeSheet>[0] }) => (
  <>
    {deal === undefined ? (
      <Part tab="deal" title={t('debrief.dealMap')}>
        <Awaited>{t('debrief.dealWait')}</Awaited>
      </Part>
    ) : (
      <DealPart deal={deal} seat={sheet.side} />
    )}
    {deal !== undefined && <MeasuresPart deal={deal} />}
    {deal !== undefined && <ContractsPart deal={deal} mandates={game.mandates} />}
    {lessons !== undefined && <LessonsPart game={game} lessons={lessons} />}
    <EnvelopePart side={sheet.side} envelope={envelopeSheet(envelope, sheet.total)} />
  </>
);

const Right = ({ finished: { game, facts }, sheet, found: { course, deal, lasting, par, reviews } }: PageProps) => {
  const review = reviews && reviewSheet(game, reviews, sheet.side, deal?.package ?? null);
  return (
    <>
      {course === undefined ? (
        <Part tab="game" title={t('debrief.course')}>
          <Awaited>{t('debrief.courseWait')}</Awaited>
        </Part>
      ) : (
        <CoursePart game={game} course={course} seat={sheet.side} par={par} costs={review?.own ?? []} />
      )}
      <ReviewPart review={review} />
      <ScorePart results={sheet.results} />
      {deal !== undefined && <TermsPart deal={deal} seat={sheet.side} />}
      {lasting !== undefined && <LastingPart game={game} lasting={lasting} />}
      <HiddenPart hidden={hiddenSheet(game, facts, sheet.side)} />
    </>
  );
};
