import type { SeatView } from '../../agents/agent.ts';
import type { DraftReading } from '../../agents/reading.ts';
import type { Package, Rider } from '../../engine/game.ts';
import type { Observation } from '../../engine/observe.ts';
import { otherSide, SUITS, type Side, type Suit } from '../../engine/vocabulary.ts';
import { t } from '../../text/text.ts';
import type { SessionState } from '../state.ts';
import { clauseSheets, type ClauseSheet, type Version } from './clause-sheet.ts';
import { counterpartSheet, type CounterpartSheet } from './counterpart-sheet.ts';
import { occasionOf, theirDraft, theirSecond } from './draft-start.ts';
import { readerSheets, type ReaderSheet } from './readers-sheet.ts';
import { PERSON } from '../running.ts';
import { riderRows, ridersText, type RiderRow } from './riders-sheet.ts';
import { actionsSheet, type ActionsSheet } from './table-actions.ts';
import { patienceSheet, worthNote, worthSheet, type PatienceSheet, type WorthSheet } from './worth-sheet.ts';

/** What lies on one's own side of the table and has not been proposed yet. */
export interface Pen {
  readonly draft: Package;
  /** The second draft, while one is being written. */
  readonly second: Package | undefined;
  /** Which of the two is on the sheet. */
  readonly onSecond: boolean;
  readonly version: Version;
  readonly firm: readonly number[];
  readonly riders: readonly Rider[];
}

/** Readings that have come back from the thinker; the last known ones while newer are under way. */
export interface Readings {
  readonly draft: DraftReading | undefined;
  readonly theirs: DraftReading | undefined;
  readonly theirSecond: DraftReading | undefined;
}

export interface ArticleSheet {
  readonly suit: Suit;
  readonly clauses: readonly ClauseSheet[];
}

/** Everything that the table shows. */
export interface TableSheet {
  readonly side: Side;
  readonly cap: string;
  readonly head: string;
  readonly note: string;
  readonly binding: 'aged' | 'clip' | 'loose';
  readonly hasTheirs: boolean;
  readonly hasTheirSecond: boolean;
  readonly articles: readonly ArticleSheet[];
  readonly counterpart: CounterpartSheet;
  /** Of the version that is shown: one's own draft, or theirs. */
  readonly worth: WorthSheet | undefined;
  readonly worthHead: string;
  /** On the button that proposes: always of one's own draft. */
  readonly proposeNote: string | undefined;
  readonly toThem: string;
  readonly patience: PatienceSheet;
  readonly readers: readonly ReaderSheet[];
  readonly actions: ActionsSheet;
  readonly riders: readonly RiderRow[];
  /** The riders on the draft, in words. */
  readonly riding: string;
}

/** The table as a seat sees it, or nothing while no game is open. */
export function tableSheet(state: SessionState, pen: Pen, readings: Readings): TableSheet | undefined {
  const { view, reasons } = state;
  if (view === null) return undefined;
  const seen = view.observation;
  const current = currentDraft(pen);
  const proposed = proposedIn(view);
  const drafts = pen.second === undefined ? [pen.draft] : [pen.draft, pen.second];
  return {
    side: seen.side,
    ...headOf(state, pen, current, proposed + 1),
    binding: bindingOf(seen, pen.version),
    hasTheirs: theirDraft(seen) !== undefined,
    hasTheirSecond: theirSecond(seen) !== undefined,
    counterpart: counterpartSheet({ seen, facts: view.facts, reasons, reading: readings.draft }),
    ...shownPart(seen, pen, readings),
    toThem: t('table.toThem', { side: t(`common.${otherSide(seen.side)}`) }),
    patience: patienceSheet(seen, current),
    actions: actionsSheet({ seen, drafts, proposed, readings, computer: state.opponent !== PERSON }),
    riders: riderRows(seen),
    riding: ridersText(seen, pen.riders),
  };
}

const currentDraft = ({ draft, second, onSecond }: Pen): Package => (onSecond ? (second ?? draft) : draft);

/** Drafts of the whole contract that one has put this quarter; memoranda and letters are not counted. */
const proposedIn = ({ observation: { side, quarter }, facts }: SeatView): number =>
  facts.filter(
    (fact) =>
      fact.type === 'proposed' &&
      fact.side === side &&
      fact.quarter === quarter &&
      (fact.proposal.kind === 'definitive' || fact.proposal.kind === 'amendment'),
  ).length;

function bindingOf(seen: Observation, version: Version): TableSheet['binding'] {
  if (version === 'in-force') return 'aged';
  return seen.memorandum === null ? 'loose' : 'clip';
}

type ShownPart = Pick<TableSheet, 'articles' | 'worth' | 'worthHead' | 'proposeNote' | 'readers'>;

/** All that depends on which version lies on the table: its clauses, its worth, what others make of it. */
function shownPart(seen: Observation, pen: Pen, readings: Readings): ShownPart {
  const current = currentDraft(pen);
  const ofTheirs = pen.version === 'theirs' || pen.version === 'theirs-second';
  const reading = {
    yours: readings.draft,
    'in-force': readings.draft,
    theirs: readings.theirs,
    'theirs-second': readings.theirSecond,
  }[pen.version];
  const clauses = clauseSheets(seen, current, pen.version, reading, pen.firm);
  const beside = ofTheirs ? undefined : readings.theirs;
  const shown = theirsShown(seen, pen.version) ?? current;
  return {
    articles: SUITS.map((suit) => ({ suit, clauses: clauses.filter((clause) => clause.suit === suit) })),
    worth: reading === undefined ? undefined : worthSheet(seen, reading, beside),
    worthHead: t(ofTheirs ? 'table.thatDraft' : 'table.thisDraft'),
    proposeNote: readings.draft === undefined ? undefined : worthNote(readings.draft),
    readers: readerSheets(seen, shown),
  };
}

/** The draft of theirs that a version shows. */
export const theirsShown = (seen: Observation, version: Version): Package | undefined =>
  version === 'theirs' ? theirDraft(seen) : version === 'theirs-second' ? theirSecond(seen) : undefined;

const NOTES = { definitive: 'table.noteDefinitive', amendment: 'table.noteAmendment' } as const;

/** The sheet's three lines: what it is drawn on, what it is, what is special about it. */
function headOf(
  { view }: SessionState,
  pen: Pen,
  current: Package,
  number: number,
): Pick<TableSheet, 'cap' | 'head' | 'note'> {
  if (view === null) return { cap: '', head: '', note: '' };
  const seen = view.observation;
  const occasion = occasionOf(seen);
  const side = t(`common.${otherSide(seen.side)}`);
  const caps = {
    yours: pen.onSecond ? t('table.secondDraft') : yourCap(seen, number, side),
    theirs: t('table.theirHead', { side }),
    'theirs-second': t('table.theirSecondHead', { side }),
    'in-force': t('table.inForceHead'),
  };
  const changed = current.filter((option, term) => option !== seen.contract.package[term]).length;
  const note =
    occasion === 'conditions'
      ? t('table.noteConditions', { count: seen.pending?.conditions.length ?? 0 })
      : t(NOTES[occasion], { changed });
  return { cap: caps[pen.version], head: t(`table.${occasion}`), note };
}

function yourCap(seen: Observation, number: number, side: string): string {
  if (theirDraft(seen) !== undefined) return t('table.draftOnTheirs', { number, side });
  return t(seen.pending === null ? 'table.draftOnContract' : 'table.draftOnSigned', { number });
}
