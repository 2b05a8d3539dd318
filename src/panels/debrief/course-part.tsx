import type { Course } from '../../debrief/course.ts';
import type { Par } from '../../debrief/par.ts';
import type { Game } from '../../engine/game.ts';
import type { Side } from '../../engine/vocabulary.ts';
import { courseSheet } from '../../session/sheets/course-sheet.ts';
import type { CostSheet } from '../../session/sheets/review-sheet.ts';
import { decimal, signed } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import { CourseChart } from './course-chart.tsx';
import { Part } from './part.tsx';

export interface CoursePartProps {
  readonly game: Game;
  readonly course: Course;
  readonly seat: Side;
  readonly par: Par | undefined;
  /** The dearest decisions, once they have been graded. */
  readonly costs: readonly CostSheet[];
}

/** The game, quarter by quarter: a curve, and the same as a table. */
export const CoursePart = ({ game, course, seat, par, costs }: CoursePartProps) => {
  const sheet = courseSheet(game, course, seat, par);
  const heads = ['courseQuarter', 'courseExpected', 'courseDecisions', 'courseLuck', 'courseTheirs'] as const;
  return (
    <Part tab="game" title={t('debrief.course')} aside={t('debrief.courseNote')}>
      <CourseChart course={sheet} side={seat} flags={costs.map(({ index }) => index)} />
      <details className="book-more">
        <summary>{t('debrief.asTable')}</summary>
        <table className="book-table">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {t(`debrief.${head}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sheet.quarters.map(({ quarter, expected, decisions, luck, theirs }) => (
              <tr key={quarter}>
                <th scope="row">{quarter}</th>
                <td>{decimal(expected)}</td>
                <td>{signed(decisions)}</td>
                <td>{signed(luck)}</td>
                <td>{decimal(theirs)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('debrief.courseEnd')}</th>
              <td>{decimal(sheet.end)}</td>
              <td />
              <td />
              <td>{decimal(sheet.theirEnd)}</td>
            </tr>
          </tfoot>
        </table>
      </details>
    </Part>
  );
};
