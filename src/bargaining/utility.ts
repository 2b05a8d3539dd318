import type { Package, Shape } from './package.ts';

/** For each issue, what each of its values is worth. */
export type Tables = readonly (readonly number[])[];

/** What two issues add together beyond their single tables: `worths[value of first][value of second]`. */
export interface PairTable {
  readonly first: number;
  readonly second: number;
  readonly worths: Tables;
}

/**
 * What a package is worth to one side: a base, a table for each issue and a table for each pair of issues that
 * interact. Keep the numbers integers wherever packages are compared: floating noise makes false frontier points.
 */
export interface Utility {
  readonly base: number;
  readonly singles: Tables;
  readonly pairs: readonly PairTable[];
}

/** A linear-additive utility (Raiffa 1982): the sum of what each issue's value is worth. */
export function additive(singles: Tables): Utility {
  return { base: 0, singles, pairs: [] };
}

export function shapeOf(tables: Tables): Shape {
  return tables.map((values) => values.length);
}

/** One cell of a table; a cell that is not there is worth nothing. */
export function cell(tables: Tables, row: number, column: number): number {
  return tables[row]?.[column] ?? 0;
}

/** The sum of one value from each table: the worth of a package whose issues do not interact. */
export function sumOf(tables: Tables, offer: Package): number {
  let sum = 0;
  for (let issue = 0; issue < offer.length; issue += 1) sum += cell(tables, issue, offer[issue] ?? 0);
  return sum;
}

export function worthOf(utility: Utility, offer: Package): number {
  let sum = utility.base + sumOf(utility.singles, offer);
  for (const pair of utility.pairs) sum += cell(pair.worths, offer[pair.first] ?? 0, offer[pair.second] ?? 0);
  return sum;
}

/** The package of greatest worth when issues do not interact: the best value of each. The earliest wins a tie. */
export function bestPackage(tables: Tables): Package {
  return tables.map((values) => values.indexOf(Math.max(...values)));
}

/** The package of least worth when issues do not interact. */
export function worstPackage(tables: Tables): Package {
  return tables.map((values) => values.indexOf(Math.min(...values)));
}

/**
 * The additive utility nearest to an interacting one: each pair's table gives its rows' and columns' means to the
 * single tables, so that only what no single table can say is left out.
 */
export function additivePart(utility: Utility): Tables {
  const singles = utility.singles.map((values) => [...values]);
  for (const pair of utility.pairs) {
    const rows = pair.worths.map(mean);
    const overall = mean(rows);
    const columns = (pair.worths[0] ?? []).map((_, column) => mean(pair.worths.map((row) => row[column] ?? 0)));
    rows.forEach((row, value) => addTo(singles[pair.first], value, row - overall / 2));
    columns.forEach((column, value) => addTo(singles[pair.second], value, column - overall / 2));
  }
  return singles;
}

function addTo(values: number[] | undefined, index: number, amount: number): void {
  if (values !== undefined) values[index] = (values[index] ?? 0) + amount;
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
