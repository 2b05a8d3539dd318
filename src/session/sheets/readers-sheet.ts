import { RULES } from '../../content/rulebook.ts';
import { hasCleared } from '../../engine/docket.ts';
import { clausesOfPackage } from '../../engine/contract.ts';
import type { Package } from '../../engine/game.ts';
import type { Observation } from '../../engine/observe.ts';
import { readingOf, weakestTerm } from '../../engine/readings.ts';
import { openCase, type Lawsuit, type Outlook, type Review } from '../../engine/rulebook.ts';
import { t } from '../../text/text.ts';
import { WORDS } from '../words.ts';
import { optionLabel, termShort } from './clause-sheet.ts';

/** Somebody who reads the contract without sitting at the table. */
export interface ReaderSheet {
  readonly id: string;
  readonly kind: 'review' | 'suit';
  readonly name: string;
  readonly says: string;
}

/** What states and courts would make of a draft, from the public record and what one has learned oneself. */
export function readerSheets(seen: Observation, draft: Package): ReaderSheet[] {
  const awaits = seen.contract.closedQuarter === null;
  const reviews = RULES.reviews
    .filter(({ gates }) => gates && awaits)
    .map((review): ReaderSheet => ({
      id: review.id,
      kind: 'review',
      name: WORDS.reviews[review.id]?.short ?? review.id,
      says: reviewSays(seen, review, draft),
    }));
  const suits = RULES.lawsuits
    .filter(({ id }) => openCase(seen, id) !== undefined)
    .flatMap((suit) => {
      const says = suitSays(seen, suit, draft);
      return says === undefined ? [] : [{ id: suit.id, kind: 'suit' as const, name: nameOf(suit), says }];
    });
  return [...reviews, ...suits];
}

const nameOf = ({ id }: Lawsuit): string => WORDS.lawsuits[id]?.name ?? id;

function reviewSays(seen: Observation, review: Review, draft: Package): string {
  const unchanged = seen.pending?.package.every((option, at) => option === draft[at]) === true;
  if (unchanged && hasCleared(seen, review.id)) return t('table.cleared');
  const nature = openCase(seen, review.id)?.readings[seen.side] ?? 0;
  const reading = readingOf(RULES, seen, review, draft) + nature;
  if (reading >= review.clearsAt) return t('table.likelyClear');
  return reading < review.conditionsAt ? t('table.likelyObject') : wishOf(seen, review, draft, nature);
}

/** The one change that would help a reviewer most, in the smallest step that would do. */
function wishOf(seen: Observation, review: Review, draft: Package, nature: number): string {
  const wish = weakestTerm(RULES, seen, review, { pack: draft, nature, taken: [] });
  if (wish === undefined || wish.options.length === 0) return t('table.likelyConditions');
  const { term, options } = wish;
  const now = draft[term] ?? 0;
  const nearest = options.reduce((best, at) => (Math.abs(at - now) < Math.abs(best - now) ? at : best));
  return t('table.wants', { option: `${termShort(term)} ${optionLabel(term, nearest)}` });
}

/** Whether a suit that reads the contract would stand better or worse; nothing for one that reads other things. */
function suitSays(seen: Observation, suit: Lawsuit, draft: Package): string | undefined {
  const signed = { ...seen, pending: { package: draft, signedQuarter: seen.quarter, conditions: [] } };
  const clauses = clausesOfPackage(RULES, seen.scenario, draft);
  const then: Outlook = { rules: RULES, game: signed, clauses };
  const now: Outlook = { rules: RULES, game: { ...seen, pending: null, memorandum: null }, clauses };
  const change = suit.reading(then) - suit.reading(now);
  if (change === 0) return undefined;
  return t(change < 0 ? 'table.weakens' : 'table.strengthens');
}
