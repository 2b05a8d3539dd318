/** How many times as many runs as usual a property gets: `NB_RUNS=20 npm run unit` looks longer, `0.2` shorter. */
const SCALE = Number(process.env['NB_RUNS'] ?? '1');

/** Runs of a property, of which `usual` keep all tests together under three minutes on two cores. */
export const runs = (usual: number): number => Math.max(1, Math.round(usual * (Number.isFinite(SCALE) ? SCALE : 1)));

/** What every property is asserted with: the same runs on every machine, more of them on request. */
export const settled = (usual: number) => ({ seed: 20_251_028, numRuns: runs(usual) });
