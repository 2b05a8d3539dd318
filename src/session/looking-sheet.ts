import type { SeatView } from '../agents/agent.ts';
import { RULES } from '../content/rulebook.ts';
import type { Fact } from '../engine/facts.ts';
import type { Package } from '../engine/game.ts';
import { otherSide, SIDES, type Side } from '../engine/vocabulary.ts';
import { t, type Message } from '../text/text.ts';
import { optionName } from './sheets/deal-sheet.ts';
import { quarterLabel } from './sheets/quarters.ts';
import { stepSheets, type StepSheet } from './sheets/step-news.ts';
import { WORDS } from './words.ts';

/** A term with what is in force, and what each side put forward last. */
export interface TermLine {
  readonly id: string;
  readonly suit: string;
  readonly name: string;
  readonly inForce: string;
  readonly proposed: Readonly<Record<Side, string>>;
  /** Whether the two last proposals agree. */
  readonly agreed: boolean;
}

/** What one who looks on is shown: as much as the seat that is looked from. */
export interface LookingSheet {
  readonly quarter: string;
  readonly phase: string;
  /** What was said and done this quarter, in order. */
  readonly done: readonly string[];
  /** How the quarter before was resolved. */
  readonly resolved: readonly StepSheet[];
  readonly resolvedHead: string;
  readonly terms: readonly TermLine[];
  readonly next: string;
}

export function lookingSheet({ observation: seen, facts }: SeatView): LookingSheet {
  const before = facts.filter((fact) => fact.quarter === seen.quarter - 1);
  const last = { openai: lastOf(seen.table.seats.openai), microsoft: lastOf(seen.table.seats.microsoft) };
  return {
    quarter: quarterLabel(seen),
    phase: seen.phase === 'over' ? t('common.report') : t(`common.${seen.phase}`),
    done: facts.flatMap((fact) => (fact.quarter === seen.quarter ? (deedOf(fact) ?? []) : [])),
    resolved: stepSheets(seen, before),
    resolvedHead: seen.quarter === 0 ? '' : t('looking.resolved', { quarter: quarterLabel(seen, seen.quarter - 1) }),
    terms: RULES.terms.map(({ id, suit }, at) => ({
      id,
      suit,
      name: WORDS.terms[id]?.name ?? id,
      inForce: optionName(at, seen.contract.package[at] ?? 0),
      proposed: { openai: shown(last.openai, at), microsoft: shown(last.microsoft, at) },
      agreed: last.openai !== null && last.openai[at] === last.microsoft?.[at],
    })),
    next: seen.phase === 'over' ? '' : t('looking.thinking', { side: t(`common.${nextOf(seen)}`) }),
  };
}

const lastOf = ({ lastPackage }: { readonly lastPackage: Package | null }): Package | null => lastPackage;

const shown = (pack: Package | null, term: number): string => {
  const option = pack?.[term] ?? -1;
  return option === -1 ? '' : optionName(term, option);
};

type Waiting = Pick<SeatView['observation'], 'phase' | 'table' | 'side' | 'orders' | 'ownAnswers'>;

/** Whose move is waited for, as far as the seat can tell. */
function nextOf(seen: Waiting): Side {
  if (seen.phase === 'table') return seen.table.turn;
  const done = seen.phase === 'desk' ? seen.orders !== null : seen.ownAnswers !== null;
  return done ? otherSide(seen.side) : seen.side;
}

const DEEDS: Readonly<Partial<Record<Fact['type'], Message>>> = {
  answered: 'looking.did_answer',
  accepted: 'looking.did_accept',
  probed: 'looking.did_probe',
  'walked-out': 'looking.did_walk-out',
  sealed: 'looking.did_direct',
};

/** A fact of the quarter as a sentence, where it is somebody's deed. */
function deedOf(fact: Fact): string | undefined {
  if (fact.type === 'proposed') {
    const message = { memorandum: 'looking.did_memorandum', letter: 'looking.did_letter' } as const;
    const { kind } = fact.proposal;
    return told(kind === 'memorandum' || kind === 'letter' ? message[kind] : 'looking.did_propose', fact.side);
  }
  if (fact.type === 'adjourned') {
    return fact.side === null ? t('looking.closed') : told('looking.did_adjourn', fact.side);
  }
  const message = DEEDS[fact.type];
  return message !== undefined && 'side' in fact && isSide(fact.side) ? told(message, fact.side) : undefined;
}

const isSide = (value: unknown): value is Side => SIDES.some((side) => side === value);
const told = (message: Message, side: Side): string => t(message, { side: t(`common.${side}`) });
