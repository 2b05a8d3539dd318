/**
 * Sorting and keyed iteration, in one place and with total orders: nothing in the rules may depend on the order in
 * which a record's keys were inserted, nor on an engine's comparator.
 */

/** A record's keys in the order of their UTF-16 code units. */
export const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): K[] => {
  const keys: K[] = [];
  for (const key in record) keys.push(key);
  return keys.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
};

/** A copy sorted by a number, ascending; equal ones keep their order. */
export const sortedBy = <T>(list: readonly T[], measure: (item: T) => number): T[] =>
  list
    .map((item, at) => ({ item, at, key: measure(item) }))
    .sort((a, b) => a.key - b.key || a.at - b.at)
    .map((each) => each.item);

/** JSON with sorted keys at every depth: one text for one state. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts: string[] = [];
  const record: Record<string, unknown> = { ...value };
  for (const key of keysOf(record)) {
    if (record[key] !== undefined) parts.push(`${JSON.stringify(key)}:${canonical(record[key])}`);
  }
  return `{${parts.join(',')}}`;
}
