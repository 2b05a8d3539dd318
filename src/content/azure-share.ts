import { azureShareBps } from '../engine/compute.ts';
import { valuesOf, type Numbers, type Overrides, type PublicGame } from '../engine/rulebook.ts';

/** Where the endings part: Azure’s share of OpenAI’s compute. */
export const shareNumbers = {
  highBps: { value: 6_500, unit: 'bps', source: 'assumption' },
  lowBps: { value: 3_500, unit: 'bps', source: 'assumption' },
} as const satisfies Numbers;

export type Band = 'high' | 'middle' | 'low';

/** Over 65%, 35 to 65, under 35. */
export function bandOf(game: PublicGame, overrides: Overrides = {}): Band {
  const n = valuesOf(shareNumbers, overrides);
  const share = azureShareBps(game);
  return share > n.highBps ? 'high' : share < n.lowBps ? 'low' : 'middle';
}

/** A contract in force since a closing, for examples: with or without an amendment. */
export const closedContract = (amendedQuarters: number[] = []) => ({
  ...{ package: [], sinceQuarter: 1, closedQuarter: 0, amendedQuarters, nextPackage: null },
});
