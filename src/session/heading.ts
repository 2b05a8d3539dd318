import { cutTo } from '../text/given.ts';

/** The longest name of a kept game, in characters. */
export const NAME_LIMIT = 60;
/** The longest word for a quarter. */
const QUARTER_LIMIT = 20;

/**
 * What the title shows of a kept game: a few short words, kept beside the save so that the title reads no game and
 * loads no rules.
 */
export interface Heading {
  readonly name: string;
  readonly seat: 'openai' | 'microsoft';
  /** For instance `Q2 2026`. */
  readonly quarter: string;
  readonly over: boolean;
  /** When it was last kept, in milliseconds since 1970. */
  readonly at: number;
}

/** Reads a heading's text; anything else than a heading is none. One of an earlier version has no name and no date. */
export function parseHeading(text: string | undefined): Heading | undefined {
  if (text === undefined) return undefined;
  try {
    return headingIn(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function headingIn(value: unknown): Heading | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('seat' in value && 'quarter' in value && 'over' in value)) return undefined;
  const { seat, quarter, over } = value;
  const isSeat = seat === 'openai' || seat === 'microsoft';
  if (!isSeat || typeof quarter !== 'string' || typeof over !== 'boolean') return undefined;
  return { name: nameIn(value), seat, quarter: cutTo(quarter, QUARTER_LIMIT), over, at: dateIn(value) };
}

const nameIn = (value: object): string =>
  'name' in value && typeof value.name === 'string' ? cutTo(value.name, NAME_LIMIT) : '';
const dateIn = (value: object): number => ('at' in value && typeof value.at === 'number' ? value.at : 0);
