import { useEffect } from 'react';
import type { StepSheet } from '../../session/sheets/step-news.ts';
import { t } from '../../text/text.ts';
import { ToolButton } from '../kit/button.tsx';
import { StepList } from '../kit/step-list.tsx';
import { announce } from '../spoken/announcer.tsx';
import { usePlayback, type Playback } from './use-playback.ts';

export interface StepsProps {
  readonly steps: readonly StepSheet[];
  readonly onStep?: ((stepIndex: number) => void) | undefined;
}

/** The resolution in its order, read out step by step. */
export const Steps = ({ steps, onStep }: StepsProps) => {
  const last = steps.length - 1;
  const playback = usePlayback(last, onStep);
  const step = steps[playback.now];
  const news = step === undefined ? '' : t('report.stepNow', { step: step.name, result: step.result });
  useEffect(() => {
    if (news !== '') announce('step', news);
  }, [news]);
  return (
    <>
      <section className="night report-steps" aria-label={t('report.order')}>
        <header>
          <h2>{t('report.order')}</h2>
          <Controls playback={playback} over={playback.now >= last} />
        </header>
        <div className="report-steps-list" role="group" aria-label={t('report.order')} tabIndex={0}>
          <StepList label={t('report.order')} steps={steps} now={playback.now} />
        </div>
      </section>
      {step !== undefined && (
        <p className="paper report-callout">
          <span className="cap">{step.name}</span>
          <b>{step.result}</b>
        </p>
      )}
    </>
  );
};

const Controls = ({ playback, over }: { playback: Playback; over: boolean }) => {
  const { paused, setPaused, skip, again } = playback;
  if (over) return <ToolButton icon="undo" label={t('report.again')} onClick={again} />;
  return (
    <>
      <ToolButton
        icon={paused ? 'play' : 'pause'}
        label={t(paused ? 'report.play' : 'report.pause')}
        onClick={() => {
          setPaused(!paused);
        }}
      />
      <ToolButton icon="forward" label={t('report.skip')} onClick={skip} />
    </>
  );
};
