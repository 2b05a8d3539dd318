import { STRATEGIES } from '../../src/bargaining/strategies/pool.ts';
import { DOMAIN_NAMES, domainNamed } from '../bargaining/fixtures.ts';
import { groundOf, print, roundRobin, tableOf } from './round-robin.ts';

/** `npx tsx tests/bench/bargaining.bench.ts [rounds]`: the round robin of src/bargaining/README.md, as a table. */
const rounds = Number(process.argv[2] ?? 10);
const grounds = DOMAIN_NAMES.filter((name) => name < 'synthetic-23').map((name) => groundOf(domainNamed(name)));
const started = performance.now();
const rows = tableOf(roundRobin(grounds, STRATEGIES, { rounds, repeats: 2, seed: 1 }));
console.log(print(rows));
console.error(`${rounds} rounds, ${grounds.length} domains, ${((performance.now() - started) / 1000).toFixed(1)} s`);
