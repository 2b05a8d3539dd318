const NOUNS = ['harbor', 'lantern', 'ledger', 'meadow', 'quarry', 'signal', 'summit', 'timber', 'turbine', 'willow'];

/** A seed that a person can read out: a word and four digits. Chance is allowed here; the rules never see it. */
export const randomSeed = (): string => {
  const [first = 0, second = 0] = crypto.getRandomValues(new Uint32Array(2));
  return `${NOUNS[first % NOUNS.length] ?? 'harbor'} ${String(1_000 + (second % 9_000))}`;
};

/** The seed of a calendar day, the same for everybody: a word and the date. */
export const seedOfDay = (day: Date): string => {
  const stamp = day.getFullYear() * 10_000 + (day.getMonth() + 1) * 100 + day.getDate();
  return `${NOUNS[stamp % NOUNS.length] ?? 'harbor'} ${String(stamp)}`;
};
