/** Amounts as the words of a directive name them, so that a sentence never says another number than its rule. */

/** Millions of dollars: $600M, $2.5B. */
export const dollars = (usdM: number): string =>
  usdM < 1_000 ? `$${String(usdM)}M` : `$${String(Math.round(usdM / 100) / 10)}B`;

/** Basis points of a chance, as points of it: 15. */
export const points = (bps: number): string => String(Math.round(bps / 10) / 10);

/** Basis points: 20%, 3.5%, 0.25%. */
export const perCent = (bps: number): string => `${String(Math.round(bps) / 100)}%`;
