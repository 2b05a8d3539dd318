import facts from './facts.json';

/** Something public that a card or a number stands on, in the project's own words. */
export interface PublicFact {
  /** Day, month, year or span, as exact as it is known: `2025-10-28`, `2025-06`, `FY2025`. */
  readonly date: string;
  readonly statement: string;
  /** How sure: `high` when a primary page or several agree, `low` for a single weak page or an estimate. */
  readonly confidence: string;
  /** The page that was read. */
  readonly address?: string;
  /** Where it comes from when there is no page to name. */
  readonly origin?: string;
}

/** By id: a letter for the theme and a number. */
export const FACTS: Readonly<Record<string, PublicFact>> = facts;
