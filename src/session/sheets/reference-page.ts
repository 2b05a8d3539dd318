import { RULES } from '../../content/rulebook.ts';
import type { Example, Item } from '../../engine/rulebook.ts';
import { exampleSheet, type Exampled, type ExampleSheet } from './reference-examples.ts';
import { cardParts } from './reference-cards.ts';
import { caseParts } from './reference-cases.ts';
import { citedBy, numbersLine, sourceSheets, type SourceSheet } from './reference-sources.ts';
import { termParts } from './reference-terms.ts';
import { worldParts } from './reference-world.ts';
import type { Entry } from './reference.ts';

/** A named line: an option and its clause, a stage and its chances. */
export interface Row {
  readonly name: string;
  readonly text: string;
  /** Another entry that the row speaks of. */
  readonly to?: string;
}

/** A part of an entry under its own head: sentences, or named lines. */
export interface ReferencePart {
  readonly head: string;
  readonly lines?: readonly string[];
  readonly rows?: readonly Row[];
}

/** What a kind of card says of itself. */
export interface CardParts {
  /** The sentence under the name. */
  readonly lead: string;
  readonly parts: readonly ReferencePart[];
  /** Facts that it stands on besides those of its numbers. */
  readonly facts?: readonly string[];
  /** The lesson that it teaches best. */
  readonly concept?: string;
}

/** An entry, whole. */
export interface ReferencePage extends CardParts {
  readonly entry: Entry;
  readonly examples: readonly ExampleSheet[];
  readonly numbers: string | undefined;
  readonly sources: readonly SourceSheet[];
}

const LISTS = {
  term: RULES.terms,
  directive: RULES.directives,
  review: RULES.reviews,
  lawsuit: RULES.lawsuits,
  event: RULES.events,
  mandate: RULES.mandates,
  cloud: RULES.clouds,
  lab: RULES.labs,
  ending: RULES.endings,
} as const satisfies Partial<Record<Entry['kind'], readonly Item[]>>;

const hasList = (kind: Entry['kind']): kind is keyof typeof LISTS => kind in LISTS;

const itemOf = ({ kind, id }: Entry): Item | undefined =>
  hasList(kind) ? LISTS[kind].find((item) => item.id === id) : undefined;

/** Kinds whose cards carry worked examples. */
const EXAMPLED: readonly Exampled[] = ['term', 'directive', 'event', 'lawsuit', 'mandate', 'ending'];

function examplesOf({ kind, id }: Entry, examples: readonly Example[]): ExampleSheet[] {
  const exampled = EXAMPLED.find((each) => each === kind);
  return exampled === undefined ? [] : examples.map((example) => exampleSheet(exampled, id, example));
}

function partsOf({ kind, id }: Entry): CardParts {
  switch (kind) {
    case 'term':
      return termParts(id);
    case 'directive':
    case 'event':
    case 'ending':
      return cardParts(kind, id);
    case 'review':
    case 'lawsuit':
      return caseParts(kind, id);
    case 'mandate':
    case 'cloud':
    case 'lab':
    case 'scenario':
      return worldParts(kind, id);
  }
}

/** An entry of the reference, made from the card and its words alone. */
export function referencePage(entry: Entry): ReferencePage {
  const parts = partsOf(entry);
  const item = itemOf(entry);
  const numbers = item?.numbers ?? {};
  return {
    ...parts,
    entry,
    examples: examplesOf(entry, item?.examples ?? []),
    numbers: numbersLine(numbers),
    sources: sourceSheets([...(parts.facts ?? []), ...citedBy(numbers)]),
  };
}
