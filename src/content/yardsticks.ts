/**
 * What a goal's raw measure is at 10, 50 and 90 points, by `side.goal`: the 2nd, 50th and 98th percentiles of games
 * between computers over all pairs of mandates (`tests/bench/yardsticks.ts` proposes them). Frozen with the rules.
 */
export const YARDSTICKS: Readonly<Record<string, readonly [number, number, number]>> = {
  'openai.mission': [58, 73, 92],
  'openai.frontier': [85, 195, 272],
  'openai.independence': [3, 44, 80],
  'openai.finances': [35, 98, 163],
  'openai.standing': [41, 61, 85],
  'microsoft.cloud': [62, 89, 104],
  'microsoft.access': [45, 104, 142],
  'microsoft.stake': [54, 87, 125],
  'microsoft.resilience': [26, 84, 112],
  'microsoft.standing': [44, 64, 77],
};
