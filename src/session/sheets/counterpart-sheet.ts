import type { DraftReading } from '../../agents/reading.ts';
import type { Reason } from '../../agents/reasons.ts';
import { RULES } from '../../content/rulebook.ts';
import type { Condition, Proposal } from '../../engine/game.ts';
import type { Fact } from '../../engine/facts.ts';
import type { Observation } from '../../engine/observe.ts';
import { otherSide, type Side, type Suit } from '../../engine/vocabulary.ts';
import { t } from '../../text/text.ts';
import { mandateWords, WORDS } from '../words.ts';
import { optionLabel, termName } from './clause-sheet.ts';
import { quarterLabel } from './quarters.ts';
import { ridersText } from './riders-sheet.ts';

export interface ReasonSheet {
  readonly kind: Reason['kind'];
  /** Of the term; nothing where it speaks of no term. */
  readonly suit: Suit | undefined;
  readonly head: string;
  readonly text: string;
}

export interface BeliefSheet {
  readonly id: string;
  readonly name: string;
  /** Per cent. */
  readonly chance: number;
  /** Of the likeliest one, per cent: the length of its bar. */
  readonly share: number;
  /** What its board wants, for those who hover or listen. */
  readonly brief: string;
}

export interface RemarkSheet {
  readonly icon: 'pin' | 'probe' | 'memo' | 'dome';
  readonly text: string;
}

/** Who sits across the table, and all that one knows of it. */
export interface CounterpartSheet {
  readonly side: Side;
  readonly role: string;
  readonly second: string;
  readonly stance: string;
  readonly sub: string;
  readonly reasons: readonly ReasonSheet[];
  readonly beliefs: readonly BeliefSheet[];
  readonly trust: number;
  readonly credibility: number;
  readonly remarks: readonly RemarkSheet[];
}

/** What the sheet reads: the seat's view, what the computer said with its last draft, and the last reading. */
export interface CounterpartSource {
  readonly seen: Observation;
  readonly facts: readonly Fact[];
  readonly reasons: readonly Reason[];
  readonly reading: DraftReading | undefined;
}

export function counterpartSheet(source: CounterpartSource): CounterpartSheet {
  const { seen, reasons, reading } = source;
  const side = otherSide(seen.side);
  return {
    side,
    role: t(`table.role_${side}`),
    second: t(`table.roleSecond_${side}`),
    ...stanceOf(source),
    reasons: reasons.map(reasonSheet),
    beliefs: beliefSheets(seen, reading),
    trust: seen.gauges.trust,
    credibility: seen.gauges[`${side}.credibility`],
    remarks: remarksOf(source),
  };
}

const KINDS = {
  'red-line': ['table.redLine', 'table.reasonRedLine'],
  missing: ['table.missing', 'table.reasonMissing'],
  'too-much': ['table.tooMuch', 'table.reasonTooMuch'],
  'would-trade': ['table.wouldTrade', 'table.reasonTrade'],
} as const;

/** A reason as the counterpart would say it. */
export function reasonSheet(reason: Reason): ReasonSheet {
  if (reason.kind === 'no-deal') {
    return { kind: reason.kind, suit: undefined, head: t('table.noDealHead'), text: t('table.reasonNoDeal') };
  }
  const { kind, term, option } = reason;
  const [head, text] = KINDS[kind];
  return {
    kind,
    suit: RULES.terms[term]?.suit ?? 'compute',
    head: t(head),
    text: t(text, { term: termName(term), option: optionLabel(term, option) }),
  };
}

type Stance = Pick<CounterpartSheet, 'stance' | 'sub'>;

/** What it did last, in a line, and what that means, in another. */
function stanceOf({ seen, facts, reasons }: CounterpartSource): Stance {
  const other = otherSide(seen.side);
  const first = t('table.subFirst');
  if (seen.table.walkedOut === other) return { stance: t('table.stanceWalked'), sub: t('table.subWalked') };
  if (seen.table.turn === other) return { stance: t('table.stanceThinks'), sub: first };
  const last = facts.findLast(
    (fact) =>
      fact.quarter === seen.quarter &&
      (fact.type === 'proposed' || fact.type === 'probed' || fact.type === 'accepted') &&
      fact.side === other,
  );
  if (last?.type === 'accepted') return { stance: t('table.stanceSigned'), sub: first };
  if (last?.type === 'probed') {
    const [one, two] = last.terms;
    return {
      stance: t('table.stanceProbed'),
      sub: t('table.subProbed', { first: termName(one), second: termName(two) }),
    };
  }
  const { standing } = seen.table.seats[other];
  return standing === null ? { stance: t('table.stanceWaits'), sub: first } : stanceOnPaper(seen, standing, reasons);
}

function stanceOnPaper(seen: Observation, standing: Proposal, reasons: readonly Reason[]): Stance {
  const riders = ridersText(seen, standing.riders);
  if (standing.kind === 'memorandum') {
    const count = standing.package.filter((option) => option >= 0).length;
    return { stance: t('table.stanceMemorandum'), sub: t('table.subMemorandum', { count }) };
  }
  if (standing.kind === 'letter') return { stance: t('table.stanceLetter'), sub: t('table.subLetter', { riders }) };
  const stance = standing.alternative === null ? standOf(reasons) : t('table.stanceTwo');
  const sub = t(reasons.length > 0 ? 'table.subCounter' : 'table.subFirst');
  return { stance, sub: riders === '' ? sub : `${sub} ${t('table.subRiders', { riders })}` };
}

/** On which suit it insists, and on which it would trade; where that is one and the same, only that it has a draft. */
function standOf(reasons: readonly Reason[]): string {
  const suitOf = (kind: Reason['kind']): Suit | undefined => {
    const reason = reasons.find((each) => each.kind === kind);
    return reason === undefined || reason.kind === 'no-deal' ? undefined : RULES.terms[reason.term]?.suit;
  };
  const firm = suitOf('red-line') ?? suitOf('missing');
  const open = suitOf('would-trade');
  if (firm === undefined || open === undefined || firm === open) return t('table.stanceOpens');
  return t('table.stanceFirmOpen', { firm: t(`table.about_${firm}`), open: t(`table.about_${open}`) });
}

function beliefSheets(seen: Observation, reading: DraftReading | undefined): BeliefSheet[] {
  const possible = RULES.mandates.filter(({ side }) => side !== seen.side);
  const even = 1 / Math.max(1, possible.length);
  const chances = possible.map(({ id }) => reading?.mandates.find(({ mandate }) => mandate === id)?.chance ?? even);
  const most = Math.max(...chances);
  return possible
    .map(({ id }, at): BeliefSheet => {
      const chance = chances[at] ?? even;
      const { name, brief } = mandateWords(id);
      return { id, name, chance: Math.round(chance * 100), share: Math.round((chance / most) * 100), brief };
    })
    .sort((a, b) => b.chance - a.chance);
}

/** How many of one's questions are kept in sight. */
const SHOWN_PROBES = 2;

/** What it has been held to: conditions, firm terms, answers, the memorandum in force. */
function remarksOf({ seen, facts }: CounterpartSource): RemarkSheet[] {
  const { firm } = seen.table.seats[otherSide(seen.side)];
  return [
    ...(seen.pending?.conditions ?? []).map(conditionRemark),
    ...(firm.length === 0
      ? []
      : [{ icon: 'pin' as const, text: t('table.firmTheirs', { terms: firm.map(termName).join(', ') }) }]),
    ...probeRemarks(seen.side, facts),
    ...(seen.memorandum === null ? [] : [memorandumRemark(seen, seen.memorandum)]),
  ];
}

function conditionRemark({ review, term, options }: Condition): RemarkSheet {
  const names = options.map((option) => optionLabel(term, option)).join(` ${t('table.or')} `);
  const reviewer = WORDS.reviews[review]?.short ?? review;
  return { icon: 'dome', text: t('table.conditionIn', { reviewer, options: names, term: termName(term) }) };
}

const probeRemarks = (side: Side, facts: readonly Fact[]): RemarkSheet[] =>
  facts
    .flatMap((fact) => (fact.type === 'probed' && fact.side === side ? [fact] : []))
    .slice(-SHOWN_PROBES)
    .map(({ terms, answer }) => {
      const [first, second] = answer === 0 ? terms : [terms[1], terms[0]];
      return { icon: 'probe', text: t('table.probeAnswer', { first: termName(first), second: termName(second) }) };
    });

function memorandumRemark(seen: Observation, memorandum: NonNullable<Observation['memorandum']>): RemarkSheet {
  const count = memorandum.package.filter((option) => option >= 0).length;
  const quarter = quarterLabel(seen, memorandum.lastQuarter);
  return { icon: 'memo', text: t('table.memorandumIn', { count, quarter }) };
}
