/** Points as reports print them, from the rules' hundredths of a point. */
export const points = (hundredths: number): number => Math.round(hundredths) / 100;

/** To so many decimals, as a number: reports should not depend on the last bits of a sum. */
export const rounded = (value: number, decimals: number): number => Number(value.toFixed(decimals));
