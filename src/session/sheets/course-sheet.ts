import type { Course } from '../../debrief/course.ts';
import type { LessonSeen } from '../../debrief/lessons-seen.ts';
import type { Par } from '../../debrief/par.ts';
import type { SealedEnvelope } from '../../documents/save.ts';
import type { Case, Game } from '../../engine/game.ts';
import type { Fact } from '../../engine/facts.ts';
import { otherSide, type Side } from '../../engine/vocabulary.ts';
import { decimal, signed } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import { WORDS } from '../words.ts';
import { points } from './debrief-sheet.ts';
import { dateOf, quarterLabel } from './quarters.ts';

/** The evaluation curve: a point as each quarter begins, and the end. */
export interface CourseSheet {
  readonly quarters: readonly {
    readonly quarter: string;
    readonly short: string;
    /** `’26`: printed under the first quarter of each year. */
    readonly year: string;
    readonly expected: number;
    readonly decisions: number;
    readonly luck: number;
    readonly theirs: number;
  }[];
  readonly end: number;
  readonly theirEnd: number;
  readonly par: number | undefined;
  readonly marks: readonly { readonly at: number; readonly name: string }[];
  readonly label: string;
}

export function courseSheet(game: Game, course: Course, seat: Side, par: Par | undefined): CourseSheet {
  const other = otherSide(seat);
  const quarters = course.quarters.map((each, at) => {
    const date = dateOf(game, each.quarter);
    return {
      quarter: quarterLabel(game, each.quarter),
      short: `Q${String(date.quarter)}`,
      year: at === 0 || date.quarter === 1 ? `’${String(date.year).slice(-2)}` : '',
      expected: each.expected[seat] / 100,
      decisions: each.decisions[seat] / 100,
      luck: each.luck[seat] / 100,
      theirs: each.expected[other] / 100,
    };
  });
  const spoken = quarters.map(({ quarter, expected }) => `${quarter} ${decimal(expected)}`);
  const { signedQuarter, closedQuarter } = course;
  const marks = [
    ...(signedQuarter === null ? [] : [{ at: signedQuarter, name: t('debrief.signedMark') }]),
    ...(closedQuarter === null || closedQuarter <= 0 ? [] : [{ at: closedQuarter, name: t('debrief.closedMark') }]),
  ];
  return {
    quarters,
    end: course.final[seat] / 100,
    theirEnd: course.final[other] / 100,
    par: par && par.scores[seat].total / 100,
    marks,
    label: t('debrief.courseSpoken', { points: [...spoken, points(course.final[seat])].join(', ') }),
  };
}

/** A concept that occurred, in the words of the course. */
export interface LessonSheet {
  readonly id: string;
  readonly name: string;
  readonly when: string;
  readonly here: string;
  readonly meaning: string;
  readonly ask: string;
}

export const lessonSheets = (game: Game, lessons: readonly LessonSeen[]): LessonSheet[] =>
  lessons.map(({ id, quarter, side, times }) => {
    const words = WORDS.lessons[id];
    const label = quarterLabel(game, quarter);
    const when =
      side === null
        ? t('debrief.lessonAtNobody', { quarter: label })
        : t('debrief.lessonAt', { quarter: label, side: t(`common.${side}`) });
    return {
      id,
      name: words?.name ?? id,
      when: `${when} (${t('debrief.lessonTimes', { count: times })})`,
      here: words?.here ?? '',
      meaning: words?.meaning ?? '',
      ask: t('debrief.question', { question: words?.ask ?? '' }),
    };
  });

/** What was sealed before the first quarter, beside the result. */
export interface EnvelopeSheet {
  readonly lines: readonly { readonly name: string; readonly value: string }[];
  readonly verdict: string;
}

export function envelopeSheet(envelope: SealedEnvelope | null, total: number): EnvelopeSheet | undefined {
  if (envelope === null) return undefined;
  const { aspiration, walkAway } = envelope;
  const got = total / 100;
  const result = decimal(got);
  const share = Math.round(((got - walkAway) * 100) / Math.max(1, aspiration - walkAway));
  return {
    lines: [
      { name: t('debrief.aspiration'), value: decimal(aspiration, 0) },
      { name: t('debrief.walkAway'), value: decimal(walkAway, 0) },
    ],
    verdict:
      got >= aspiration
        ? t('debrief.envelopeAbove', { result })
        : got < walkAway
          ? t('debrief.envelopeBelow', { result })
          : t('debrief.envelopeBetween', { result, share }),
  };
}

/** What nobody, or only the other side, could see while it was played. */
export interface HiddenSheet {
  readonly cases: readonly {
    readonly id: string;
    readonly name: string;
    readonly nature: string;
    readonly ruling: string;
  }[];
  readonly others: readonly string[];
}

export function hiddenSheet(game: Game, facts: readonly Fact[], seat: Side): HiddenSheet {
  const other = otherSide(seat);
  const [first, second, third] = game.splits[other];
  const parts = t(`debrief.sliders_${other}`, { first, second, third });
  const noticed = new Set(facts.flatMap((fact) => (fact.type === 'noticed' ? [fact.offer] : [])));
  const unshown = facts.filter((fact) => fact.type === 'offered' && !noticed.has(fact.offer.id)).length;
  return {
    cases: game.cases.filter(({ kind }) => kind !== 'claim').map(caseLine),
    others: [
      t('debrief.theirSlider', { side: t(`common.${other}`), parts }),
      ...(unshown === 0 ? [] : [t('debrief.unshown', { count: unshown })]),
    ],
  };
}

function caseLine({ id, kind, nature, ruling }: Case): HiddenSheet['cases'][number] {
  const { name, rulings } = caseWords(id);
  const measure = kind === 'review' ? 'debrief.temperament' : 'debrief.merits';
  return {
    id,
    name,
    nature: nature === null ? t('debrief.neverDrawn') : t(measure, { value: signed(nature, 0) }),
    ruling: ruling === null ? t('debrief.stillOpen') : (rulings[ruling] ?? ruling),
  };
}

function caseWords(id: string): { readonly name: string; readonly rulings: Readonly<Record<string, string>> } {
  const review = WORDS.reviews[id];
  if (review !== undefined) return review;
  const suit = WORDS.lawsuits[id];
  return suit === undefined ? { name: id, rulings: {} } : { name: suit.name, rulings: suit.outcomes };
}
