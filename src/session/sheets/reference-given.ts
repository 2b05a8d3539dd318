import { RULES } from '../../content/rulebook.ts';
import type { CloudOffer, Game } from '../../engine/game.ts';
import { power } from '../../text/numbers.ts';
import { t } from '../../text/text.ts';
import { WORDS } from '../words.ts';
import { siteOf } from './board-sheet.ts';
import { quarterLabel } from './quarters.ts';

/** A quarter of the standard scenario, where all worked examples begin. */
export const exampleQuarter = (quarter: number): string =>
  quarterLabel({ scenario: RULES.scenarios[0]?.id ?? '', quarter });

/** A case by its card; a claim of AGI has none. */
export const caseName = (id: string): string =>
  WORDS.reviews[id]?.name ?? WORDS.lawsuits[id]?.name ?? t('board.agiClaim');

const offerWords = ({ cloud, mw, site, noticedQuarter }: CloudOffer): string =>
  t(noticedQuarter === null ? 'reference.given_offers' : 'reference.given_offersNoticed', {
    cloud: WORDS.clouds[cloud]?.name ?? cloud,
    power: power(mw),
    place: siteOf(site).name,
  });

const agiWords = ({ upheldQuarter, barredUntil }: Game['agi']): string =>
  upheldQuarter === null
    ? t('reference.given_agiBarred', { quarter: exampleQuarter(barredUntil) })
    : t('reference.given_agiUpheld');

type Words = (game: Partial<Game>) => readonly string[];

/** What an example may change of the state itself, part by part. */
const PARTS: Readonly<Partial<Record<keyof Game, Words>>> = {
  agi: ({ agi }) => (agi === undefined ? [] : [agiWords(agi)]),
  offers: ({ offers = [] }) => offers.map(offerWords),
  refusalSuspendedUntil: ({ refusalSuspendedUntil = 0 }) => [
    t('reference.given_suspended', { quarter: exampleQuarter(refusalSuspendedUntil) }),
  ],
  contract: ({ contract }) => [
    t((contract?.amendedQuarters.length ?? 0) > 0 ? 'reference.given_amended' : 'reference.given_closed'),
  ],
  marks: () => [t('reference.given_marks')],
  cases: ({ cases = [] }) => cases.map(({ id }) => t('reference.given_case', { case: caseName(id) })),
  memorandum: ({ memorandum }) => (memorandum === null ? [t('reference.given_noMemorandum')] : []),
  ending: ({ ending }) => [t('reference.given_ending', { ending: WORDS.endings[ending ?? '']?.name ?? '' })],
  table: ({ table }) => (table?.talksOver === true ? [t('reference.given_talksOver')] : []),
  pending: () => [t('reference.given_pending')],
};

const isPart = (key: string): key is keyof Game => key in PARTS;

/** The changed state of an example in words. */
export const gameWords = (game: Partial<Game> = {}): string[] =>
  Object.keys(game).flatMap((key) => [...((isPart(key) && PARTS[key]?.(game)) || [t('reference.given_more')])]);
