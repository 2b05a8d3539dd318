import type { DraftReading } from '../../agents/reading.ts';
import { RULES } from '../../content/rulebook.ts';
import { memorandumFault, proposalFault } from '../../engine/check.ts';
import type { Package } from '../../engine/game.ts';
import { openMoves } from '../../engine/legal.ts';
import { openerOf } from '../../engine/opening.ts';
import type { Observation } from '../../engine/observe.ts';
import { otherSide } from '../../engine/vocabulary.ts';
import { decimal } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import { theirSecond } from './draft-start.ts';
import { namedTerms } from './named-terms.ts';
import { ridersText } from './riders-sheet.ts';

/** One side's moves at this table. */
export interface RoundsSheet {
  readonly used: number;
  /** Rounds that are sure: those played, the one being played, and the two that every table has. */
  readonly sure: number;
  readonly turn: boolean;
}

/** What can be taken from the table, and what it would mean. */
export interface AcceptSheet {
  readonly label: string;
  readonly worth: string | undefined;
  readonly text: string;
  readonly riders: string | undefined;
}

/** The moves of the table, as the rules allow them now. */
export interface ActionsSheet {
  readonly yourTurn: boolean;
  readonly round: string;
  readonly yours: RoundsSheet;
  readonly theirs: RoundsSheet;
  readonly accept: AcceptSheet | undefined;
  /** Of the second of their two drafts. */
  readonly acceptSecond: AcceptSheet | undefined;
  /** Whether a computer sits across the table, that can be asked what would work. */
  readonly computer: boolean;
  /** Whether the draft in hand can still come to anything. */
  readonly mayAsk: boolean;
  readonly mayProbe: boolean;
  readonly probeText: string;
  /** Why no memorandum can be offered now, or nothing. */
  readonly memorandumFault: string | undefined;
  readonly secondSpent: boolean;
  readonly mayLetter: boolean;
  /** The other side has left: only an answer to that is possible. */
  readonly walkedOut: boolean;
  readonly mayPropose: boolean;
  /** Which of one's drafts of this quarter the next would be. */
  readonly draftNumber: number;
}

/** Every table has at least two rounds. */
const LEAST_ROUNDS = 2;

/** What the actions read besides the seat: the draft, and readings of the drafts that lie on the table. */
export interface ActionsSource {
  readonly seen: Observation;
  readonly drafts: readonly Package[];
  readonly proposed: number;
  readonly readings: { readonly theirs: DraftReading | undefined; readonly theirSecond: DraftReading | undefined };
  /** Whether a computer sits across the table. */
  readonly computer: boolean;
}

export function actionsSheet({ seen, drafts, proposed, readings, computer }: ActionsSource): ActionsSheet {
  const moves = openMoves(RULES, seen);
  const other = otherSide(seen.side);
  const named = memorandumFault(RULES, seen, drafts[0] ?? []);
  return {
    yourTurn: moves.length > 0,
    round: t('table.round', { round: Math.floor(seen.table.moves / 2) + 1 }),
    yours: roundsOf(seen, seen.side),
    theirs: roundsOf(seen, other),
    accept: moves.includes('accept') ? acceptSheet(seen, readings.theirs) : undefined,
    acceptSecond:
      moves.includes('accept') && theirSecond(seen) !== undefined ? acceptSheet(seen, readings.theirSecond) : undefined,
    computer,
    mayAsk: moves.includes('propose'),
    mayProbe: moves.includes('probe'),
    probeText: t('table.probeText', { burn: RULES.market.burnProbe }),
    memorandumFault: named === undefined ? undefined : t(`refusals.${named.code}`),
    secondSpent: seen.table.seats[seen.side].usedAlternative,
    mayLetter: moves.includes('letter'),
    walkedOut: seen.table.walkedOut === other,
    mayPropose: moves.includes('propose') && drafts.every((pack) => proposalFault(RULES, seen, pack) === undefined),
    draftNumber: proposed + 1,
  };
}

function roundsOf({ quarter, table }: Observation, side: Observation['side']): RoundsSheet {
  const opens = openerOf(quarter) === side;
  const used = opens ? Math.ceil(table.moves / 2) : Math.floor(table.moves / 2);
  const turn = table.turn === side;
  return { used, sure: Math.max(LEAST_ROUNDS, used + (turn ? 1 : 0)), turn };
}

const LABELS = {
  definitive: 'table.accept',
  amendment: 'table.accept',
  memorandum: 'table.acceptMemorandum',
  letter: 'table.acceptLetter',
} as const;

function acceptSheet(seen: Observation, theirs: DraftReading | undefined): AcceptSheet | undefined {
  const { standing } = seen.table.seats[otherSide(seen.side)];
  if (standing === null) return undefined;
  const full = standing.kind === 'definitive' || standing.kind === 'amendment';
  const own = theirs === undefined ? '…' : decimal(theirs.signed / 100);
  const noDeal = theirs === undefined ? '…' : decimal(theirs.noDeal / 100);
  const texts = {
    definitive: t(seen.pending === null ? 'table.acceptText' : 'table.acceptTextConditions', { own, noDeal }),
    amendment: t('table.acceptTextAmendment', { own }),
    memorandum: t('table.acceptTextMemorandum', { terms: namedTerms(standing.package).join('; ') }),
    letter: t('table.acceptTextLetter'),
  };
  const riders = ridersText(seen, standing.riders);
  return {
    label: t(LABELS[standing.kind]),
    worth: full ? own : undefined,
    text: texts[standing.kind],
    riders: riders === '' ? undefined : t('table.acceptRiders', { riders }),
  };
}
