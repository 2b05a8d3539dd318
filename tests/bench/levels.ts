/**
 * What a level costs and how well it reads: games of a level against itself; for each the processor time of a decision
 * (mean and longest), the heap before and after, and how often the true mandate ended with the highest belief.
 *
 * node --expose-gc --import tsx tests/bench/levels.ts [games] [seed] [level ...]
 */
import type { Agent, SeatView } from '../../src/agents/agent.ts';
import { beliefs } from '../../src/agents/beliefs.ts';
import { LEVELS, type Level } from '../../src/agents/level.ts';
import { negotiatorOf } from '../../src/agents/negotiator.ts';
import { selfPlay } from '../../src/agents/self-play.ts';
import { tablesOf } from '../../src/agents/tables.ts';
import { RULES } from '../../src/content/rulebook.ts';
import { otherSide, SIDES, type Side } from '../../src/engine/vocabulary.ts';

const [games = '4', seed = 'levels', ...names] = process.argv.slice(2);

/** Processor time, ms: what else runs on the machine counts for little. */
const clock = (): number => process.cpuUsage().user / 1_000;
const heapMb = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1_048_576;
};

function measure(level: Level): string {
  const player = negotiatorOf(level);
  const spent: number[] = [];
  const timed: Agent = {
    id: player.id,
    decide: (rules, view, luck) => {
      const began = clock();
      const move = player.decide(rules, view, luck);
      spent.push(clock() - began);
      return move;
    },
  };
  let read = 0;
  let chances = 0;
  const heap = heapMb();
  for (let nth = 0; nth < Number(games); nth += 1) {
    const last: Partial<Record<Side, SeatView>> = {};
    const { game } = selfPlay({
      rules: RULES,
      settings: { scenario: 'memorandum-2025', quarters: 12, seed: `${seed}/${String(nth)}` },
      players: { openai: timed, microsoft: timed },
      hashes: false,
      onDecision: (view) => {
        const { observation } = view;
        const talking = observation.phase === 'table' && observation.contract.closedQuarter === null;
        if (talking) last[observation.side] = { observation, facts: [...view.facts] };
      },
    });
    for (const side of SIDES) {
      const view = last[side];
      if (view === undefined) continue;
      const tables = tablesOf(RULES, view.observation, level.lucks, level.pairs);
      const believed = beliefs(RULES, view, tables);
      const likeliest = believed.reduce((best, each) => (each.chance > best.chance ? each : best));
      chances += 1;
      if (likeliest.mandate === game.mandates[otherSide(side)]) read += 1;
    }
  }
  const mean = spent.reduce((sum, ms) => sum + ms, 0) / spent.length;
  return [
    level.id.padEnd(10),
    `${mean.toFixed(1)} ms a decision, longest ${Math.max(...spent).toFixed(0)} ms, ${String(spent.length)} decisions;`,
    `heap ${heap.toFixed(0)} to ${heapMb().toFixed(0)} MB;`,
    `true mandate likeliest ${String(read)} of ${String(chances)}`,
  ].join(' ');
}

for (const level of LEVELS) {
  if (names.length === 0 || names.includes(level.id)) console.log(measure(level));
}
