import type { Reason } from '../../agents/reasons.ts';
import { RULES } from '../../content/rulebook.ts';
import type { Fact } from '../../engine/facts.ts';
import type { Package } from '../../engine/game.ts';
import type { Observation } from '../../engine/observe.ts';
import { openCase } from '../../engine/rulebook.ts';
import { SUITS, type Suit } from '../../engine/vocabulary.ts';
import { t } from '../../text/text.ts';
import { WORDS } from '../words.ts';
import { stagesOf } from './board-sheet.ts';
import { reasonSheet } from './counterpart-sheet.ts';
import { namedTerms } from './named-terms.ts';
import { quarterLabel } from './quarters.ts';

const SIGNINGS = ['agreement-signed', 'conditions-met', 'amendment-signed', 'memorandum-signed'] as const;
type SigningFact = Extract<Fact, { readonly type: (typeof SIGNINGS)[number] }>;

const isSigning = (fact: Fact): fact is SigningFact => SIGNINGS.some((type) => type === fact.type);

/** The paper that both sides have just signed. */
export interface SigningSheet {
  /** Which of the signings seen so far this is: it is shown once. */
  readonly at: number;
  readonly cap: string;
  readonly lead: string;
  /** A memorandum binds nobody: its name stands unstruck. */
  readonly binds: boolean;
  readonly suits: readonly { readonly suit: Suit; readonly lines: readonly string[] }[];
  readonly gates: readonly {
    readonly id: string;
    readonly kind: 'review' | 'suit';
    readonly name: string;
    readonly stage: number;
    readonly stages: number;
  }[];
}

/** How many papers have been signed at the table so far, by what a seat has seen. */
export const signingsIn = (facts: readonly Fact[]): number => facts.filter(isSigning).length;

const CAPS = {
  'agreement-signed': 'table.signedAgreement',
  'conditions-met': 'table.signedConditions',
  'amendment-signed': 'table.signedAmendment',
  'memorandum-signed': 'table.signedMemorandum',
} as const;
const LEADS = {
  'agreement-signed': 'table.leadAgreement',
  'conditions-met': 'table.leadConditions',
  'amendment-signed': 'table.leadAmendment',
} as const;

/** The last paper signed, as it is shown at its signing. */
export function signingSheet(seen: Observation, facts: readonly Fact[]): SigningSheet | undefined {
  const fact = facts.findLast(isSigning);
  if (fact === undefined) return undefined;
  const binds = fact.type !== 'memorandum-signed';
  const lead = binds
    ? t(LEADS[fact.type])
    : t('table.leadMemorandum', { quarter: quarterLabel(seen, fact.lastQuarter) });
  return {
    at: signingsIn(facts),
    cap: t(CAPS[fact.type], { quarter: quarterLabel(seen, fact.quarter) }),
    lead,
    binds,
    suits: SUITS.map((suit) => ({ suit, lines: linesOf(suit, fact.package) })),
    gates: fact.type === 'agreement-signed' || fact.type === 'conditions-met' ? gatesOf(seen) : [],
  };
}

const linesOf = (suit: Suit, pack: Package): string[] => namedTerms(pack, (term) => term.suit === suit);

function gatesOf(seen: Observation): SigningSheet['gates'] {
  const reviews = RULES.reviews
    .filter(({ gates }) => gates)
    .map(({ id, stages }) => {
      const open = seen.cases.findLast((each) => each.id === id);
      const at = open === undefined ? { stage: 1, stages: stages.length } : stagesOf(open);
      const name = t('table.reviewOf', { name: WORDS.reviews[id]?.short ?? id });
      return { id, kind: 'review' as const, name, ...at };
    });
  const suits = RULES.lawsuits.flatMap(({ id, stages }) => {
    const open = openCase(seen, id);
    if (open === undefined || !stages.some((stage) => stage.outcomes.some((each) => each.id === 'injunction')))
      return [];
    const name = t('table.injunctionOf', { name: WORDS.lawsuits[id]?.short ?? id });
    return [{ id, kind: 'suit' as const, name, ...stagesOf(open) }];
  });
  return [...reviews, ...suits];
}

/** Why the table has closed this quarter, where that is news: not by one's own word, and not by a signature. */
export function closedNote(
  { side, quarter }: Observation,
  facts: readonly Fact[],
  reasons: readonly Reason[] = [],
): string | undefined {
  const closing = facts.findLast((fact) => fact.type === 'adjourned');
  if (closing?.quarter !== quarter || closing.reason === 'agreed') return undefined;
  if (facts.some((fact) => fact.type === 'talks-ended' && fact.quarter === quarter)) return t('table.closed_talks');
  if (closing.side === side) return undefined;
  const by = closing.side === null ? '' : t(`common.${closing.side}`);
  const note = t(`table.closed_${closing.reason}`, { side: by });
  const [why] = closing.reason === 'adjourned' ? reasons.map(reasonSheet) : [];
  return why === undefined ? note : t('table.closedWhy', { note, head: why.head, text: why.text });
}
