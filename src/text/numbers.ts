/**
 * Numbers as they are printed in the language in use: money, power, quarters, points. A minus is U+2212, as wide as a
 * plus; a unit never parts from its number.
 */

const MINUS = '−';

/** One language’s habits, from the platform’s own tables. */
interface Habits {
  readonly plain: Intl.NumberFormat;
  /** By how many decimals. */
  readonly fixed: readonly Intl.NumberFormat[];
  readonly percent: readonly Intl.NumberFormat[];
  /** A million, a billion, a trillion dollars, with a hole where the number goes. */
  readonly millions: Unit;
  readonly billions: Unit;
  readonly trillions: Unit;
}
interface Unit {
  readonly before: string;
  readonly after: string;
}

/** How a locale writes dollars of this size: what stands before and after the number. */
function dollars(locale: string, size: number): Unit {
  const parts = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    notation: 'compact',
  }).formatToParts(size);
  const at = parts.findIndex(({ type }) => type === 'integer');
  const text = (some: typeof parts): string => some.map(({ value }) => value).join('');
  return { before: text(parts.slice(0, at)), after: text(parts.slice(at + 1)) };
}

const habitsOf = (locale: string): Habits => {
  const digits = (count: number, style: 'decimal' | 'percent'): Intl.NumberFormat =>
    new Intl.NumberFormat(locale, { style, minimumFractionDigits: count, maximumFractionDigits: count });
  return {
    plain: new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }),
    fixed: [0, 1, 2].map((count) => digits(count, 'decimal')),
    percent: [0, 1].map((count) => digits(count, 'percent')),
    millions: dollars(locale, 1e6),
    billions: dollars(locale, 1e9),
    trillions: dollars(locale, 1e12),
  };
};

let habits = habitsOf('en-US');

/** Prints numbers by another locale’s habits from now on. */
export const printNumbersAs = (locale: string): void => {
  habits = habitsOf(locale);
};

let spared = 0;

/** Prints every number with a decimal less from now on, or with all again: for those who read estimates as such. */
export const printRounded = (rounded: boolean): void => {
  spared = rounded ? 1 : 0;
};

/** How many of so many decimals are printed. */
const printed = (digits: number): number => Math.max(0, digits - spared);

/** Whether it prints as nothing but zeros. */
const isZero = (value: number, digits: number): boolean => Number(Math.abs(value).toFixed(printed(digits))) === 0;

/** `digits` decimals (0 to 2), a true minus, no sign on zero. */
export const decimal = (value: number, digits = 1): string => {
  const text = (habits.fixed[printed(digits)] ?? habits.plain).format(Math.abs(value));
  return value < 0 && !isZero(value, digits) ? MINUS + text : text;
};

/** A change: always with its sign, but none on zero. */
export const signed = (value: number, digits = 1): string => {
  const text = decimal(value, digits);
  return value > 0 && !isZero(value, digits) ? `+${text}` : text;
};

const within = ({ before, after }: Unit, number: string): string => before + number + after;

const scaled = (value: number): string => {
  const size = Math.abs(value);
  if (size >= 1_000_000) return within(habits.trillions, decimal(size / 1_000_000, size >= 10_000_000 ? 1 : 2));
  if (size >= 100_000) return within(habits.billions, decimal(size / 1_000, 0));
  if (size >= 1_000) return within(habits.billions, decimal(size / 1_000, 1));
  return within(habits.millions, habits.plain.format(size));
};

/** Money from millions of dollars: $16.8B, $150M, $1.25T. */
export const money = (usdM: number): string => (usdM < 0 ? MINUS : '') + scaled(usdM);
/** A change of money, with its sign. */
export const signedMoney = (usdM: number): string => (usdM > 0 ? '+' : '') + money(usdM);

/** Power from megawatts, in them: 1,450 MW. */
export const megawatts = (mw: number): string => `${mw < 0 ? MINUS : ''}${habits.plain.format(Math.abs(mw))} MW`;
/** Power from megawatts, in gigawatts from one upward: 1.95 GW, 850 MW. */
export const power = (mw: number): string => (Math.abs(mw) < 1_000 ? megawatts(mw) : `${decimal(mw / 1_000, 2)} GW`);

/** A share from basis points: 27%, 2.5%. */
export const percent = (bps: number): string => {
  const text = habits.percent[bps % 100 === 0 ? 0 : 1]?.format(Math.abs(bps) / 10_000) ?? '';
  return bps < 0 ? MINUS + text : text;
};

/** `Q4 2025`. */
export const quarterName = (quarter: number, year: number): string => `Q${String(quarter)} ${String(year)}`;

/** An interval: 48–56. */
export const interval = (low: number, high: number, digits = 0): string =>
  `${decimal(low, digits)}–${decimal(high, digits)}`;

/** One to three as the Romans cut them, for orders and articles. */
export const roman = (value: number): string => ['', 'I', 'II', 'III', 'IV', 'V', 'VI'][value] ?? String(value);
