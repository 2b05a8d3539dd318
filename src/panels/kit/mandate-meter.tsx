import type { Side } from '../../engine/vocabulary.ts';
import { decimal } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import '../look/mandate-meter.css';

export interface MeterGoal {
  readonly id: string;
  readonly name: string;
  /** Points of 100 in the mandate: the column's width. */
  readonly weight: number;
  /** 0 to 100: the column's height. Left out before a game begins, when the weight is shown instead. */
  readonly score?: number;
}
export interface MandateMeterProps {
  readonly side: Side;
  readonly goals: readonly MeterGoal[];
  /** Height of the columns, in pixels. */
  readonly height?: number;
}

const spoken = ({ name, weight, score }: MeterGoal): string =>
  score === undefined
    ? t('common.goalWeighed', { goal: name, weight })
    : t('common.goalScored', { goal: name, weight, score: decimal(score, 0) });

const Column = ({ side, score }: { side: Side; score: number | undefined }) =>
  score === undefined ? (
    <svg className="meter-ground" width="100%" height="100%" aria-hidden="true">
      <rect width="100%" height="100%" fill={`url(#p-${side})`} opacity=".55" />
    </svg>
  ) : (
    <i className="meter-fill" style={{ height: `${String(Math.max(0, Math.min(100, score)))}%` }} />
  );

/** A board's five goals as five columns: width is the weight, height the score. */
export const MandateMeter = ({ side, goals, height = 24 }: MandateMeterProps) => (
  <ul className="mandate-meter" data-side={side}>
    {goals.map((goal) => (
      <li key={goal.id} style={{ flex: `${String(goal.weight)} 1 0` }}>
        <span className="unseen">{spoken(goal)}</span>
        <span className="meter-head" aria-hidden="true">
          <span>{goal.name}</span>
          {goal.score !== undefined && <b>{decimal(goal.score, 0)}</b>}
        </span>
        <span className="meter-cell" style={{ height }} aria-hidden="true">
          <Column side={side} score={goal.score} />
          {goal.score === undefined && <strong>{goal.weight}</strong>}
        </span>
      </li>
    ))}
  </ul>
);
