/** Amounts in German sentences: the same values as in English, with a comma and the unit after it. */

const NBSP = '\u00a0';

const comma = (value: number): string => String(value).replace('.', ',');

/** Millions of dollars: 600 Mio. $, 2,5 Mrd. $. */
export const dollars = (usdM: number): string =>
  usdM < 1_000 ? `${comma(usdM)}${NBSP}Mio.${NBSP}$` : `${comma(Math.round(usdM / 100) / 10)}${NBSP}Mrd.${NBSP}$`;

/** Basis points of a chance, as points of it: 15. */
export const points = (bps: number): string => comma(Math.round(bps / 10) / 10);

/** Basis points: 20 %, 3,5 %, 0,25 %. */
export const perCent = (bps: number): string => `${comma(Math.round(bps) / 100)}${NBSP}%`;
