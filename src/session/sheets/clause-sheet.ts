import type { DraftReading } from '../../agents/reading.ts';
import { RULES } from '../../content/rulebook.ts';
import type { TermWords } from '../../content/words.ts';
import type { Package } from '../../engine/game.ts';
import type { Observation } from '../../engine/observe.ts';
import { reads } from '../../engine/readings.ts';
import { optionId, type Term } from '../../engine/rulebook.ts';
import { RED_LINE_COST } from '../../engine/score.ts';
import { otherSide, type Side, type Suit } from '../../engine/vocabulary.ts';
import { decimal } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import { mandateWords, WORDS } from '../words.ts';
import { baseOf, openOptions, ownDraft, theirDraft, theirSecond } from './draft-start.ts';
import { plainClause, redlineClause, type ClauseWording } from './redline.ts';

/** Which version of the contract lies on the table. */
export type Version = 'yours' | 'theirs' | 'theirs-second' | 'in-force';

export interface RungSheet {
  readonly id: string;
  readonly label: string;
  /** Points against the package as theirs stands; where they have none, against the draft. */
  readonly toYou: number;
  readonly toThem: number;
  readonly theirs: boolean;
  readonly disabled: boolean;
}

export type ClauseNote =
  | { readonly kind: 'agreed' }
  | { readonly kind: 'firm'; readonly by: Side }
  | { readonly kind: 'readers' | 'memorandum' | 'condition'; readonly text: string };

export interface ClauseSheet {
  /** The term's place in every package. */
  readonly term: number;
  readonly id: string;
  readonly suit: Suit;
  readonly name: string;
  readonly short: string;
  readonly wording: readonly ClauseWording[];
  readonly worth: { readonly toYou: number; readonly toThem: number } | undefined;
  readonly mark: ClauseNote | undefined;
  /** Whether it can be changed now. */
  readonly open: boolean;
  readonly owned: boolean;
  readonly chosen: string;
  /** The chosen option in two or three words. */
  readonly label: string;
  readonly rungs: readonly RungSheet[];
  /** What to know before changing it: red line, memorandum, firmness, conditions; last, why both care. */
  readonly notes: readonly string[];
  readonly why: string;
}

/** What all clauses of one sheet are read from. */
interface Frame {
  readonly seen: Observation;
  readonly draft: Package;
  readonly version: Exclude<Version, 'theirs-second'>;
  readonly reading: DraftReading | undefined;
  readonly base: Package;
  readonly theirs: Package | undefined;
  readonly own: Package | undefined;
  readonly firm: readonly number[];
}

const NO_WORDS: TermWords = { name: '', short: '', clause: '{x}', options: {}, concept: '', why: '' };

/** A term's card; every place of a package has one. */
function cardOf(term: number): Term {
  const card = RULES.terms[term];
  if (card === undefined) throw new RangeError(`no term ${String(term)} in these rules`);
  return card;
}

const wordsOf = (term: number): TermWords => WORDS.terms[cardOf(term).id] ?? NO_WORDS;

/** An option's name on a ladder. */
export function optionLabel(term: number, option: number): string {
  const id = cardOf(term).options[option]?.id;
  return id === undefined ? t('table.notNamed') : (wordsOf(term).options[id]?.label ?? id);
}

/** A term's name as a sentence uses it. */
export const termName = (term: number): string => wordsOf(term).name;

/** The same, for narrow columns. */
export const termShort = (term: number): string => wordsOf(term).short;

const optionClause = (term: number, option: number): string =>
  wordsOf(term).options[cardOf(term).options[option]?.id ?? '']?.clause ?? '';

/** The clauses of the version that is shown, in the order of the contract. `firm` are terms one is about to mark. */
export function clauseSheets(
  seen: Observation,
  draft: Package,
  version: Version,
  reading: DraftReading | undefined,
  firm: readonly number[],
): ClauseSheet[] {
  const second = version === 'theirs-second';
  const frame: Frame = {
    seen,
    draft,
    version: second ? 'theirs' : version,
    reading,
    base: baseOf(seen),
    theirs: second ? theirSecond(seen) : theirDraft(seen),
    own: ownDraft(seen),
    firm,
  };
  return RULES.terms.map((_, term) => clauseSheet(frame, term));
}

function clauseSheet(frame: Frame, term: number): ClauseSheet {
  const { draft, seen, version } = frame;
  const options = openOptions(seen, draft, term);
  const { id, suit, ladder } = cardOf(term);
  const { name, short, why } = wordsOf(term);
  const chosen = draft[term] ?? 0;
  return {
    term,
    id,
    suit,
    name,
    short,
    wording: wordingOf(frame, term),
    worth: worthOf(frame, term),
    mark: markOf(frame, term),
    open: version === 'yours' && options.filter(Boolean).length > 1,
    owned: ladder,
    chosen: optionId(RULES, draft, term) ?? '',
    label: optionLabel(term, chosen),
    rungs: rungsOf(frame, term, options),
    notes: notesOf(frame, term, options),
    why,
  };
}

/** Where no option stands, the old contract says something of its own. */
function standingWords(term: number): ClauseWording[] {
  const { id } = cardOf(term);
  const own = id === 'microsoftStake' || id === 'nonprofitStake';
  return [{ kind: 'plain', text: t(own ? `table.standing_${id}` : 'table.standingOther') }];
}

/** The package that is shown in a version. */
function shownIn({ seen, draft, version, base, theirs }: Frame): Package {
  if (version === 'yours') return draft;
  return version === 'theirs' ? (theirs ?? base) : seen.contract.package;
}

/** The words of a clause: one's own change against the base, else theirs since one's last draft, else as it is. */
function wordingOf(frame: Frame, term: number): ClauseWording[] {
  const { seen, version, base, theirs, own } = frame;
  const now = shownIn(frame)[term] ?? -1;
  if (now < 0) return standingWords(term);
  const sentence = wordsOf(term).clause;
  const change = (from: number | undefined, by: Side): ClauseWording[] | undefined =>
    from === undefined || from === now
      ? undefined
      : redlineClause(sentence, optionClause(term, from), optionClause(term, now), by);
  const byYou = version === 'yours' ? change(base[term], seen.side) : undefined;
  const isTheirs = version !== 'in-force' && theirs?.[term] === now;
  const byThem = isTheirs ? change(own?.[term], otherSide(seen.side)) : undefined;
  return byYou ?? byThem ?? plainClause(sentence, optionClause(term, now));
}

/** The two packages whose difference a version shows: one's own change of the base, or theirs of one's last draft. */
function changeIn({ version, draft, base, theirs, own }: Frame): readonly [Package | undefined, Package | undefined] {
  if (version === 'yours') return [base, draft];
  return version === 'theirs' ? [own, theirs] : [undefined, undefined];
}

/** What the change of a term gives each side, points; nothing where nothing moved. */
function worthOf(frame: Frame, term: number): ClauseSheet['worth'] {
  const [before, after] = changeIn(frame).map((pack) => pack?.[term] ?? -1);
  const options = frame.reading?.options[term];
  const from = options?.[before ?? -1];
  const to = options?.[after ?? -1];
  if (from === undefined || to === undefined || before === after) return undefined;
  return { toYou: (to.own - from.own) / 100, toThem: (to.theirs - from.theirs) / 100 };
}

function rungsOf({ reading, draft, theirs }: Frame, term: number, open: readonly boolean[]): RungSheet[] {
  const options = reading?.options[term] ?? [];
  const zero = options[theirs?.[term] ?? draft[term] ?? 0];
  return cardOf(term).options.map(({ id }, at) => ({
    id,
    label: optionLabel(term, at),
    toYou: ((options[at]?.own ?? 0) - (zero?.own ?? 0)) / 100,
    toThem: ((options[at]?.theirs ?? 0) - (zero?.theirs ?? 0)) / 100,
    theirs: theirs?.[term] === at,
    disabled: open[at] !== true,
  }));
}

const gatesThatRead = (term: number): number =>
  RULES.reviews.filter((review) => review.gates && reads(RULES, review, term)).length;

function firmBy({ seen, version, draft, own, firm }: Frame, term: number): Side | undefined {
  const other = otherSide(seen.side);
  const marked =
    firm.includes(term) || (seen.table.seats[seen.side].firm.includes(term) && own?.[term] === draft[term]);
  if (seen.table.seats[other].firm.includes(term)) return other;
  return version === 'yours' && marked ? seen.side : undefined;
}

function markOf(frame: Frame, term: number): ClauseNote | undefined {
  const { seen, version, draft, theirs } = frame;
  const condition = seen.pending?.conditions.find((each) => each.term === term);
  if (condition !== undefined)
    return { kind: 'condition', text: wantedText(condition.review, term, condition.options) };
  const by = version === 'in-force' ? undefined : firmBy(frame, term);
  if (by !== undefined) return { kind: 'firm', by };
  if (version === 'yours' && theirs?.[term] === draft[term]) return { kind: 'agreed' };
  return readersNote(seen, draft, term);
}

/** Who reads a term, or that the memorandum names it so. */
function readersNote(seen: Observation, draft: Package, term: number): ClauseNote | undefined {
  const named = seen.memorandum?.package[term] ?? -1;
  if (named >= 0 && named === draft[term]) return { kind: 'memorandum', text: t('table.inMemorandum') };
  const states = seen.contract.closedQuarter === null ? gatesThatRead(term) : 0;
  return states === 0 ? undefined : { kind: 'readers', text: t('table.statesRead', { count: states }) };
}

/** `California wants 28% or 32%`. */
export function wantedText(review: string, term: number, options: readonly number[]): string {
  const names = options.map((option) => optionLabel(term, option)).join(` ${t('table.or')} `);
  return t('table.wanted', { reviewer: WORDS.reviews[review]?.short ?? review, options: names });
}

/** What binds the hand at this term: the board, the reviewers, earlier words. */
function notesOf(frame: Frame, term: number, open: readonly boolean[]): string[] {
  const { seen } = frame;
  const conditions = seen.pending?.conditions.filter((each) => each.term === term) ?? [];
  return [
    ...redLineNotes(seen, term),
    ...conditions.map(({ review, options }) => `${wantedText(review, term, options)}.`),
    ...wordNotes(frame, term),
    ...(open.includes(false) ? [t('table.noteShares')] : []),
  ];
}

/** Words once given on a term: in the memorandum, or by marking it firm. */
function wordNotes({ seen, draft, own }: Frame, term: number): string[] {
  const named = seen.memorandum?.package[term] ?? -1;
  const held = seen.table.seats[seen.side].firm.includes(term) ? own?.[term] : undefined;
  return [
    ...(named < 0 || named === draft[term] ? [] : [t('table.noteMemorandum', { option: optionLabel(term, named) })]),
    ...(held === undefined ? [] : [t('table.noteFirm', { option: optionLabel(term, held) })]),
  ];
}

function redLineNotes(seen: Observation, term: number): string[] {
  const mandate = RULES.mandates.find(({ id }) => id === seen.mandate);
  if (mandate?.redLine.term !== cardOf(term).id) return [];
  const points = decimal(RED_LINE_COST / 100, 0);
  return [t('table.noteRedLine', { line: mandateWords(seen.mandate).redLine, points })];
}
