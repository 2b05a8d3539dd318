import { RULES } from '../../content/rulebook.ts';
import type { Side, Suit } from '../../engine/vocabulary.ts';
import { t } from '../../text/text.ts';
import { WORDS } from '../words.ts';

/** The chapters of the rules reference, in order. */
export const CHAPTERS = [
  'terms',
  'directives',
  'cases',
  'events',
  'mandates',
  'rivals',
  'scenarios',
  'endings',
] as const;
export type Chapter = (typeof CHAPTERS)[number];

/** A kind of card that has an entry. */
export type EntryKind =
  'term' | 'directive' | 'review' | 'lawsuit' | 'event' | 'mandate' | 'cloud' | 'lab' | 'scenario' | 'ending';

/** A card as the table of contents lists it. */
export interface Entry {
  /** `kind/id`: what a link carries. */
  readonly key: string;
  readonly kind: EntryKind;
  readonly id: string;
  readonly chapter: Chapter;
  readonly name: string;
  /** What kind of thing it is, or whose. */
  readonly note: string;
  readonly suit?: Suit;
  readonly side?: Side;
  /** Every word of the card, in small letters, for the search. */
  readonly text: string;
}

type Card = Pick<Entry, 'note' | 'suit' | 'side'> & { readonly id: string };
interface Listing {
  readonly kind: EntryKind;
  readonly chapter: Chapter;
  readonly cards: () => readonly Card[];
  readonly words: (id: string) => object | undefined;
}

const ofSide = (side: Side): string => t('reference.ofSide', { side: t(`common.${side}`) });
const plain =
  (items: readonly { readonly id: string }[], note: () => string): (() => readonly Card[]) =>
  () =>
    items.map(({ id }) => ({ id, note: note() }));

function asked(asks: readonly Side[]): string {
  const [first, second] = asks;
  if (first === undefined) return t('reference.ofNobody');
  return second === undefined ? ofSide(first) : t('reference.ofBoth');
}

/** Where the cards of each chapter stand, and their words. */
const LISTINGS: readonly Listing[] = [
  {
    kind: 'term',
    chapter: 'terms',
    cards: () => RULES.terms.map(({ id, suit }) => ({ id, suit, note: t(`common.${suit}`) })),
    words: (id) => WORDS.terms[id],
  },
  {
    kind: 'directive',
    chapter: 'directives',
    cards: () => RULES.directives.map(({ id, suit, side }) => ({ id, suit, side, note: ofSide(side) })),
    words: (id) => WORDS.directives[id],
  },
  {
    kind: 'review',
    chapter: 'cases',
    cards: plain(RULES.reviews, () => t('reference.review')),
    words: (id) => WORDS.reviews[id],
  },
  {
    kind: 'lawsuit',
    chapter: 'cases',
    cards: plain(RULES.lawsuits, () => t('reference.suit')),
    words: (id) => WORDS.lawsuits[id],
  },
  {
    kind: 'event',
    chapter: 'events',
    cards: () => RULES.events.map(({ id, asks }) => ({ id, note: asked(asks) })),
    words: (id) => WORDS.events[id],
  },
  {
    kind: 'mandate',
    chapter: 'mandates',
    cards: () => RULES.mandates.map(({ id, side }) => ({ id, side, note: ofSide(side) })),
    words: (id) => WORDS.mandates[id],
  },
  {
    kind: 'cloud',
    chapter: 'rivals',
    cards: plain(RULES.clouds, () => t('reference.cloud')),
    words: (id) => WORDS.clouds[id],
  },
  {
    kind: 'lab',
    chapter: 'rivals',
    cards: plain(RULES.labs, () => t('reference.lab')),
    words: (id) => WORDS.labs[id],
  },
  {
    kind: 'scenario',
    chapter: 'scenarios',
    cards: plain(RULES.scenarios, () => t('reference.scenario')),
    words: (id) => WORDS.scenarios[id],
  },
  {
    kind: 'ending',
    chapter: 'endings',
    cards: plain(RULES.endings, () => t('reference.ending')),
    words: (id) => WORDS.endings[id],
  },
];

/** Every string of a card’s words, however deep, without the places where a word may part. */
function textOf(words: unknown): string {
  if (typeof words === 'string') return words.replaceAll('\u00ad', '');
  return typeof words === 'object' && words !== null ? Object.values(words).map(textOf).join(' ') : '';
}

const nameIn = (words: object): string => {
  if ('name' in words && typeof words.name === 'string') return words.name;
  return 'headline' in words && typeof words.headline === 'string' ? words.headline : '';
};

/** Every card that has an entry, chapter by chapter. A card without words is left out: a test finds it. */
export function referenceEntries(): Entry[] {
  return LISTINGS.flatMap(({ kind, chapter, cards, words }) =>
    cards().flatMap((card): Entry[] => {
      const own = words(card.id);
      if (own === undefined) return [];
      const name = nameIn(own);
      return [{ ...card, key: `${kind}/${card.id}`, kind, chapter, name, text: textOf(own).toLowerCase() }];
    }),
  );
}

/** Entries in which every word of the query occurs; those that bear one in their name come first. */
export function searchEntries(entries: readonly Entry[], query: string): readonly Entry[] {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return entries;
  const found = entries.filter(({ text, note }) =>
    words.every((word) => text.includes(word) || note.toLowerCase().includes(word)),
  );
  const named = ({ name }: Entry): boolean => words.some((word) => name.toLowerCase().includes(word));
  return [...found.filter(named), ...found.filter((entry) => !named(entry))];
}

/** The entry that a link names. */
export const entryOf = (entries: readonly Entry[], key: string): Entry | undefined =>
  entries.find((entry) => entry.key === key);
