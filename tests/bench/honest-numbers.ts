/**
 * Whether the numbers at the table are true: over random pairs of a state and a package, what a side is shown against
 * the mean of full simulations from there, and how often the interval shown for the other side holds. What is shown
 * supposes that nothing else is agreed, so the simulations keep to the package; with `talks` they bargain on.
 *
 * node --import tsx tests/bench/honest-numbers.ts [pairs] [lucks] [player] [seed] [settled|talks]
 */
import type { Agent } from '../../src/agents/agent.ts';
import { playerOf } from '../../src/agents/players.ts';
import { SIDES } from '../../src/engine/vocabulary.ts';
import { ceilingOf, drawPair, meanOf, measurePair, rankCorrelation, reluctant, settled, type Seat } from './honesty.ts';

const [pairs = '300', lucks = '32', name = 'associate', seed = 'honest', then = 'settled'] = process.argv.slice(2);
const player = known(name);
const follower = then === 'talks' ? player : settled(player);
/** Who plays until the state: who signs when it likes, and who talks and never signs, so that tables stay open. */
const leads = [player, reluctant(player), reluctant(player)];

function known(id: string): Agent {
  const found = playerOf(id);
  if (found === undefined) throw new RangeError(`no player ${id}`);
  return found;
}

const seats: Seat[] = [];
const quarters: number[] = [];
for (let nth = 0; quarters.length < Number(pairs); nth += 1) {
  const pair = drawPair(`${seed}/${String(nth)}`, leads[nth % leads.length] ?? player);
  if (pair === undefined) continue;
  quarters.push(pair.game.quarter);
  seats.push(...measurePair(pair, follower, Number(lucks)));
}

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
console.log(`${pairs} pairs, ${lucks} lucks a pair, ${follower.id} in both seats, seeds ${seed}/0 and on`);
for (const side of SIDES) {
  const of = seats.filter((seat) => seat.side === side);
  const means = of.map(({ ends }) => meanOf(ends));
  const r = rankCorrelation(
    of.map(({ shown }) => shown),
    means,
  );
  const bias = meanOf(of.map(({ shown }, at) => shown - (means[at] ?? 0))) / 100;
  console.log(
    `${side.padEnd(10)} rank correlation ${r.toFixed(3)} (noise allows ${ceilingOf(of).toFixed(3)}),` +
      ` shown less simulated ${bias.toFixed(1)} points, the other's interval holds in ${percent(meanOf(of.map(({ holds }) => Number(holds))))}`,
  );
}
