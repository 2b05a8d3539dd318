/** Numbers as they are printed: money, power, quarters, points. A minus is U+2212, as wide as a plus. */

const MINUS = '−';

const plain = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const fixed = [0, 1, 2].map(
  (digits) => new Intl.NumberFormat('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);

/** `digits` decimals (0 to 2), a true minus, no sign on zero. */
export const decimal = (value: number, digits = 1): string => {
  const text = (fixed[digits] ?? plain).format(Math.abs(value));
  return value < 0 && Number(text) !== 0 ? MINUS + text : text;
};

/** A change: always with its sign, but none on zero. */
export const signed = (value: number, digits = 1): string => {
  const text = decimal(value, digits);
  return value > 0 && Number(text) !== 0 ? `+${text}` : text;
};

const scaled = (value: number): string => {
  const size = Math.abs(value);
  if (size >= 1_000_000) return `$${decimal(size / 1_000_000, size >= 10_000_000 ? 1 : 2)}T`;
  if (size >= 100_000) return `$${decimal(size / 1_000, 0)}B`;
  if (size >= 1_000) return `$${decimal(size / 1_000, 1)}B`;
  return `$${plain.format(size)}M`;
};

/** Money from millions of dollars: $16.8B, $150M, $1.25T. */
export const money = (usdM: number): string => (usdM < 0 ? MINUS : '') + scaled(usdM);
/** A change of money, with its sign. */
export const signedMoney = (usdM: number): string => (usdM > 0 ? '+' : '') + money(usdM);

/** Power from megawatts, in them: 1,450 MW. */
export const megawatts = (mw: number): string => `${mw < 0 ? MINUS : ''}${plain.format(Math.abs(mw))} MW`;
/** Power from megawatts, in gigawatts from one upward: 1.95 GW, 850 MW. */
export const power = (mw: number): string => (Math.abs(mw) < 1_000 ? megawatts(mw) : `${decimal(mw / 1_000, 2)} GW`);

/** A share from basis points: 27%, 2.5%. */
export const percent = (bps: number): string => `${decimal(bps / 100, bps % 100 === 0 ? 0 : 1)}%`;

/** `Q4 2025`. */
export const quarterName = (quarter: number, year: number): string => `Q${String(quarter)} ${String(year)}`;

/** An interval: 48–56. */
export const interval = (low: number, high: number, digits = 0): string =>
  `${decimal(low, digits)}–${decimal(high, digits)}`;

/** One to three as the Romans cut them, for orders and articles. */
export const roman = (value: number): string => ['', 'I', 'II', 'III', 'IV', 'V', 'VI'][value] ?? String(value);
