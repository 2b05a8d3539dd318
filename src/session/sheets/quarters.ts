import { RULES } from '../../content/rulebook.ts';
import { quarterName } from '../../text/numbers.ts';

/** What a sheet needs of a game to name its quarters. */
interface Dated {
  readonly scenario: string;
  readonly quarter: number;
}

/** The calendar year and quarter of a campaign's quarter. */
export function dateOf({ scenario }: Dated, quarter: number): { readonly year: number; readonly quarter: number } {
  const start = RULES.scenarios.find((each) => each.id === scenario)?.start ?? { year: 2025, quarter: 4 };
  const index = start.quarter - 1 + quarter;
  return { year: start.year + Math.floor(index / 4), quarter: (index % 4) + 1 };
}

/** `Q2 2026`. */
export function quarterLabel(game: Dated, quarter = game.quarter): string {
  const date = dateOf(game, quarter);
  return quarterName(date.quarter, date.year);
}
