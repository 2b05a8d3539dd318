import type { Keep } from './storage.ts';

/** The day's seed and a player's best on it. The title shows both, so this file loads nothing. */

export const SEED_WORDS = [
  'harbor',
  'lantern',
  'ledger',
  'meadow',
  'quarry',
  'signal',
  'summit',
  'timber',
  'turbine',
  'willow',
] as const;

/** The seed of a calendar day, the same for everybody: a word and the date. */
export const seedOfDay = (day: Date): string => {
  const stamp = day.getFullYear() * 10_000 + (day.getMonth() + 1) * 100 + day.getDate();
  return `${SEED_WORDS[stamp % SEED_WORDS.length] ?? SEED_WORDS[0]} ${String(stamp)}`;
};

/** Whether a seed is some day's. */
export function isSeedOfDay(seed: string): boolean {
  const [, year, month, day] = / (\d{4})(\d{2})(\d{2})$/.exec(seed) ?? [];
  return year !== undefined && seedOfDay(new Date(Number(year), Number(month) - 1, Number(day))) === seed;
}

/** What is the same for everyone who plays the day's seed. */
export const DAILY = { scenario: 'memorandum-2025', quarters: 12, opponent: 'counsel' } as const;

/** A player's best result on a day's seed. */
export interface DailyBest {
  readonly seed: string;
  readonly seat: 'openai' | 'microsoft';
  /** Hundredths of a point. */
  readonly total: number;
}

const KEY = 'daily';

/** The best result on this seed, if there is one. Only the last day played is kept. */
export function dailyBest(keep: Keep, seed: string): DailyBest | undefined {
  try {
    const value: unknown = JSON.parse(keep.read(KEY) ?? 'null');
    const best = bestIn(value);
    return best?.seed === seed ? best : undefined;
  } catch {
    return undefined;
  }
}

function bestIn(value: unknown): DailyBest | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (!('seed' in value && 'seat' in value && 'total' in value)) return undefined;
  const { seed, seat, total } = value;
  const isSeat = seat === 'openai' || seat === 'microsoft';
  return typeof seed === 'string' && isSeat && typeof total === 'number' ? { seed, seat, total } : undefined;
}

/** Keeps a result if it is a day's seed and better than what is kept of it. */
export function recordDaily(keep: Keep, result: DailyBest): void {
  if (!isSeedOfDay(result.seed)) return;
  const before = dailyBest(keep, result.seed);
  if (before === undefined || before.total < result.total) keep.write(KEY, JSON.stringify(result));
}
