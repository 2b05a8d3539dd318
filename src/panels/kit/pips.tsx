import { t } from '../../text/text.ts';
import '../look/pips.css';

/** Stages of a case, or phases of a quarter: done, now (the taller, lit one), to come. */
export const Pips = ({ stage, stages, label }: { stage: number; stages: number; label?: string }) => (
  <span className="pips" role="img" aria-label={label ?? t('common.stageOf', { stage, stages })}>
    {Array.from({ length: stages }, (_, i) => (
      <i key={i} data-at={i < stage - 1 ? 'done' : i === stage - 1 ? 'now' : 'later'} />
    ))}
  </span>
);
