/**
 * Proposes yardsticks: plays games between two levels over all pairs of mandates and prints, for each goal, the 2nd,
 * 50th and 98th percentiles of its raw measure. What it prints is put into src/content/yardsticks.ts by hand.
 *
 * node --import tsx tests/bench/yardsticks.ts [games] [seed] [level]
 */
import { playerOf } from '../../src/agents/players.ts';
import { selfPlay } from '../../src/agents/self-play.ts';
import { RULES } from '../../src/content/rulebook.ts';
import { rawMeasures } from '../../src/engine/score.ts';

const [games = '48', seed = 'yardstick', level = 'counsel'] = process.argv.slice(2);
const player = playerOf(level);
if (player === undefined) throw new RangeError(`no player ${level}`);

const mandatesOf = (side: string): string[] => RULES.mandates.filter((each) => each.side === side).map(({ id }) => id);
const found = new Map<string, number[]>();
for (let nth = 0; nth < Number(games); nth += 1) {
  const openai = mandatesOf('openai')[nth % 4];
  const microsoft = mandatesOf('microsoft')[Math.floor(nth / 4) % 4];
  const { game } = selfPlay({
    rules: RULES,
    settings: {
      scenario: 'memorandum-2025',
      quarters: 12,
      seed: `${seed}/${String(nth)}`,
      mandates: { openai, microsoft },
    },
    players: { openai: player, microsoft: player },
    hashes: false,
  });
  for (const [goal, raw] of Object.entries(rawMeasures(RULES, game))) {
    found.set(goal, [...(found.get(goal) ?? []), raw]);
  }
}

const at = (sorted: readonly number[], percent: number): number =>
  Math.round((sorted[Math.floor(((sorted.length - 1) * percent) / 100)] ?? 0) * 10) / 10;
for (const [goal, raws] of found) {
  const sorted = raws.toSorted((a, b) => a - b);
  console.log(`  '${goal}': [${[2, 50, 98].map((percent) => at(sorted, percent)).join(', ')}],`);
}
