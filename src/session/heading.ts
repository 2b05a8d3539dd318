/**
 * What the title shows of the kept game: two short lines, kept beside the save so that the title reads no game and
 * loads no rules.
 */
export interface Heading {
  readonly seat: 'openai' | 'microsoft';
  /** For instance `Q2 2026`. */
  readonly quarter: string;
  readonly over: boolean;
}

export const HEADING_KEY = 'heading';

/** Reads a heading's text; anything else than a heading is none. */
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
  return isSeat && typeof quarter === 'string' && typeof over === 'boolean' ? { seat, quarter, over } : undefined;
}
