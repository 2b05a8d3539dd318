import type { LessonSeen } from '../../debrief/lessons-seen.ts';
import type { Game } from '../../engine/game.ts';
import type { Side } from '../../engine/vocabulary.ts';
import {
  lessonSheets,
  type EnvelopeSheet,
  type HiddenSheet,
  type LessonSheet,
} from '../../session/sheets/course-sheet.ts';
import { t } from '../../text/text.ts';
import { ConceptLine } from '../glossary/concept.tsx';
import { Envelope } from '../kit/envelope.tsx';
import { Part } from './part.tsx';

/** Lessons shown at once; the others open below. */
const FIRST = 3;

const Lesson = ({ name, when, here, meaning, ask }: LessonSheet) => (
  <li>
    <b>{name}</b>
    <small>{when}</small>
    <p>{meaning}</p>
    <p>{here}</p>
    <p className="book-ask">{ask}</p>
  </li>
);

/** The concepts that occurred in this very game. */
export const LessonsPart = ({ game, lessons }: { game: Game; lessons: readonly LessonSeen[] }) => {
  const sheets = lessonSheets(game, lessons);
  const more = sheets.slice(FIRST);
  return (
    <Part tab="lessons" title={t('debrief.lessons')}>
      {sheets.length === 0 && <p className="book-note">{t('debrief.lessonsNone')}</p>}
      <ul className="book-lessons">
        {sheets.slice(0, FIRST).map((sheet) => (
          <Lesson key={sheet.id} {...sheet} />
        ))}
      </ul>
      {more.length > 0 && (
        <details className="book-more">
          <summary>{t('debrief.lessonsMore', { count: more.length })}</summary>
          <ul className="book-lessons">
            {more.map((sheet) => (
              <Lesson key={sheet.id} {...sheet} />
            ))}
          </ul>
        </details>
      )}
    </Part>
  );
};

/** What was sealed before the first quarter, opened. */
export const EnvelopePart = ({ side, envelope }: { side: Side; envelope: EnvelopeSheet | undefined }) => (
  <Part tab="lessons" title={t('debrief.envelope')}>
    {envelope === undefined ? (
      <p className="book-note">{t('debrief.envelopeNone')}</p>
    ) : (
      <div className="book-envelope">
        <Envelope side={side} front={t('debrief.envelopeFront')} lines={envelope.lines} />
        <p className="book-finding">
          <b>{envelope.verdict}</b>
        </p>
        <ConceptLine ids={['reservation-value', 'anchoring']} />
      </div>
    )}
  </Part>
);

/** What nobody could see: temperaments, merits, the other's sliders. */
export const HiddenPart = ({ hidden }: { hidden: HiddenSheet }) => (
  <Part tab="lessons" title={t('debrief.hidden')}>
    <ul className="book-hidden">
      {hidden.cases.map(({ id, name, nature, ruling }) => (
        <li key={id}>
          <b>{name}</b>
          <span>{ruling}</span>
          <small>{nature}</small>
        </li>
      ))}
    </ul>
    {hidden.others.map((line) => (
      <p key={line} className="book-note">
        {line}
      </p>
    ))}
  </Part>
);
