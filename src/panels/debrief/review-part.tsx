import type { CostSheet, ReviewSheet } from '../../session/sheets/review-sheet.ts';
import { t } from '../../text/text.ts';
import { Awaited, Part } from './part.tsx';

const Costs = ({ costs }: { costs: readonly CostSheet[] }) => (
  <ol className="book-costs">
    {costs.map(({ quarter, cost, title, better }, i) => (
      <li key={`${quarter}${title}`}>
        <p className="book-cost">
          <i>{i + 1}</i> {quarter} <em>{cost}</em>
        </p>
        <b>{title}</b>
        <p>{better}</p>
      </li>
    ))}
  </ol>
);

/** The three decisions that cost most, each with what would have been better. */
export const ReviewPart = ({ review }: { review: ReviewSheet | undefined }) => (
  <Part tab="game" title={t('debrief.review')} aside={review?.note}>
    {review === undefined && <Awaited>{t('debrief.reviewWait')}</Awaited>}
    {review?.own.length === 0 && <p className="book-note">{t('debrief.reviewNone')}</p>}
    {review !== undefined && (
      <>
        {review.own.length > 0 && <Costs costs={review.own} />}
        {review.theirs.length > 0 && (
          <details className="book-more">
            <summary>{review.theirTitle}</summary>
            <Costs costs={review.theirs} />
          </details>
        )}
      </>
    )}
  </Part>
);
