import type { ReactNode } from 'react';
import type { Side } from '../../engine/vocabulary.ts';
import { decimal, interval } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import '../look/worth-bar.css';

/** A mark on a scale: a point, or an estimate with its two ends. */
export interface WorthMark {
  readonly name: string;
  readonly low: number;
  /** Left out for a point. */
  readonly high?: number;
}
export interface WorthBarProps {
  readonly side: Side;
  /** Ends of the scale, in points. */
  readonly low: number;
  readonly high: number;
  /** No deal: what one can walk away with; hatched up to here, or between its ends. */
  readonly alternative: WorthMark;
  /** This draft: filled from the alternative, or an interval. */
  readonly draft: WorthMark;
  /** Another draft, as one line. */
  readonly other?: WorthMark;
}

/** How far to the right the middle of a tag may stand, and the room that a tag takes, per cent of the bar. */
const FARTHEST = 84;
const TAG = 42;

/** An end of the scale is written where the tag in its line leaves so much room. */
const ROOM_FOR_END = 29;

const print = ({ low, high }: WorthMark): string => (high === undefined ? decimal(low) : interval(low, high));
const middle = ({ low, high = low }: WorthMark): number => (low + high) / 2;

const Tag = ({ mark, at, row }: { mark: WorthMark; at: number; row: 'over' | 'under' }) => (
  <span className="worth-tag" data-row={row} style={{ '--at': `${String(Math.max(14, Math.min(FARTHEST, at)))}%` }}>
    {mark.name} <b>{print(mark)}</b>
  </span>
);

const Bars = ({ low, high, alternative, draft, other }: WorthBarProps) => {
  const at = (value: number): number => Math.max(0, Math.min(100, ((value - low) / (high - low)) * 100));
  const span = (from: number, to: number) => ({
    left: `${String(at(Math.min(from, to)))}%`,
    width: `${String(Math.abs(at(to) - at(from)))}%`,
  });
  const sure = draft.high === undefined;
  const below = sure && draft.low < alternative.low;
  return (
    <span className="worth-bar">
      <i
        className="worth-alternative"
        style={span(alternative.high === undefined ? low : alternative.low, alternative.high ?? alternative.low)}
      />
      <i
        className={sure ? 'worth-draft' : 'worth-interval'}
        data-loss={below}
        style={span(sure ? alternative.low : draft.low, draft.high ?? draft.low)}
      />
      {other && <i className="worth-other" style={{ left: `${String(at(other.low))}%` }} />}
    </span>
  );
};

/** One side's worth on a scale: the alternative hatched, this draft filled; an estimate shows both its ends. */
export const WorthBar = (props: WorthBarProps) => {
  const { side, low, high, alternative, draft, other } = props;
  const at = (value: number): number => ((value - low) / (high - low)) * 100;
  const under = at(other?.low ?? middle(alternative));
  const marks = [alternative, draft, ...(other ? [other] : [])].map((mark) => `${mark.name} ${print(mark)}`).join(', ');
  return (
    <div className="worth" data-side={side} role="img" aria-label={t('kit.scaleSpoken', { low, high, marks })}>
      {other === undefined ? (
        <>
          <Tag mark={draft} at={at(middle(draft))} row="over" />
          <Tag mark={alternative} at={at(middle(alternative))} row="under" />
        </>
      ) : (
        <>
          <Tag mark={alternative} at={Math.min(at(alternative.low), FARTHEST - TAG)} row="over" />
          <Tag
            mark={draft}
            at={Math.max(at(draft.low) + 8, Math.min(at(alternative.low), FARTHEST - TAG) + TAG)}
            row="over"
          />
          <Tag mark={other} at={at(other.low)} row="under" />
        </>
      )}
      <Bars {...props} />
      {under >= ROOM_FOR_END && (
        <span className="worth-end" data-end="low">
          {low}
        </span>
      )}
      {under <= 100 - ROOM_FOR_END && (
        <span className="worth-end" data-end="high">
          {high}
        </span>
      )}
    </div>
  );
};

export interface WorthStripRow extends WorthBarProps {
  readonly name: string;
}

/** Both worths in two lines, for the head of a narrow page. */
export const WorthStrip = ({ rows, children }: { rows: readonly WorthStripRow[]; children?: ReactNode }) => (
  <section className="worth-strip">
    <dl>
      {rows.map((row) => (
        <div key={row.name} data-side={row.side}>
          <dt>{row.name}</dt>
          <dd aria-hidden="true">
            <Bars {...row} />
          </dd>
          <dd>
            <b>{print(row.draft)}</b>
          </dd>
        </div>
      ))}
    </dl>
    {children}
  </section>
);
