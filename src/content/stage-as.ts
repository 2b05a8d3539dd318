import type { LawsuitStage } from '../engine/rulebook.ts';

/** One row of a suit's table of stages: outcomes as [id, bps at even merits, bps a point of merit]. */
export const stageAs = (
  id: string,
  price: { readonly settleUsdM: number; readonly fightUsdM: number },
  outcomes: readonly (readonly [id: string, bps: number, perMeritBps: number])[],
): LawsuitStage => ({
  id,
  outcomes: outcomes.map(([outcome, bps, perMeritBps]) => ({ id: outcome, bps, perMeritBps })),
  ...price,
});
