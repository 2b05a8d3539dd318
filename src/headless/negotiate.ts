import type { Command } from 'commander';
import { distance, paretoDistance } from '../bargaining/distance.ts';
import { scaledDomain, tablesOf, type Domain } from '../bargaining/domain.ts';
import { paretoFrontier } from '../bargaining/frontier.ts';
import { luckOf } from '../bargaining/luck.ts';
import type { Outcome } from '../bargaining/outcome.ts';
import type { Package } from '../bargaining/package.ts';
import { negotiate, positions, type Session, type Strategy } from '../bargaining/session.ts';
import { solutions } from '../bargaining/solutions.ts';
import { STRATEGIES } from '../bargaining/strategies/pool.ts';
import { worthOf } from '../bargaining/utility.ts';
import { loadDomain } from './domain-file.ts';
import { fail } from './exit.ts';

const MOST_ROUNDS = 10_000;

/** What `nb negotiate --json` prints. Without agreement the utilities are the reservation values. */
export interface NegotiateReport {
  readonly agreement: boolean;
  /** The round of the last offer. */
  readonly round: number;
  readonly package: Package | null;
  readonly utilities: Outcome;
  readonly offers: readonly { readonly by: 'a' | 'b'; readonly package: Package; readonly utilities: Outcome }[];
  /** Null where the frontier has too many points to be computed. */
  readonly paretoDistance: number | null;
  /** Null where no package suits both, or no frontier could be computed. */
  readonly nashDistance: number | null;
}

interface Options {
  readonly domain: string;
  readonly a: string;
  readonly b: string;
  readonly rounds: string;
  readonly seed: string;
  readonly json?: boolean;
}

export function register(program: Command): void {
  program
    .command('negotiate')
    .description('one session of alternating offers between two strategies')
    .requiredOption('--domain <file>', 'the domain, as JSON')
    .requiredOption('--a <agent>', `the first profile's strategy, which opens: ${names()}`)
    .requiredOption('--b <agent>', "the second profile's strategy")
    .requiredOption('--rounds <n>', 'rounds of one offer by each side')
    .option('--seed <seed>', 'any text; the same one gives the same session', '1')
    .option('--json', 'print one JSON document')
    .addHelpText(
      'after',
      `\nExample:\n  npm run -s nb -- negotiate --domain tests/domains/synthetic-12.json --a boulware --b micro --rounds 10`,
    )
    .action(negotiateCommand);
}

function negotiateCommand(options: Options): void {
  const strategies = [strategyNamed(options.a, '--a'), strategyNamed(options.b, '--b')] as const;
  const rounds = Number(options.rounds);
  if (!Number.isInteger(rounds) || rounds < 1 || rounds > MOST_ROUNDS) {
    fail(`--rounds ${options.rounds}: must be a whole number from 1 to ${MOST_ROUNDS}`);
  }
  const loaded = loadDomain(options.domain);
  if ('problem' in loaded) fail(loaded.problem);
  const report = negotiateReport(loaded.domain, strategies, rounds, options.seed);
  console.log(options.json === true ? JSON.stringify(report) : story(report, options));
}

/** Names are compared by their letters alone: `MiCRO` and `hardheaded` are found too. */
function strategyNamed(name: string, option: string): Strategy {
  const wanted = letters(name);
  const found = [...STRATEGIES].find(([known]) => letters(known) === wanted);
  return found?.[1] ?? fail(`${option} ${name}: no such strategy; choose one of ${names()}`);
}

function letters(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z]/g, '');
}

function names(): string {
  return [...STRATEGIES.keys()].join(', ');
}

/** One session, each side with luck of its own from one seed. A takes the first profile and opens. */
export function negotiateReport(
  domain: Domain,
  strategies: readonly [Strategy, Strategy],
  rounds: number,
  seed: string,
): NegotiateReport {
  const [first, second] = domain.profiles;
  const reservations = [first.reservation, second.reservation] as const;
  const [a, b] = positions([tablesOf(first), tablesOf(second)], reservations, rounds);
  const session = negotiate(strategies[0](a, luckOf(`${seed}/a`)), strategies[1](b, luckOf(`${seed}/b`)), rounds);
  return reportOf(domain, session);
}

function reportOf(domain: Domain, { agreed, offers }: Session): NegotiateReport {
  const scaled = scaledDomain(domain);
  const worths = (offer: Package): Outcome => [
    worthOf(scaled.utilities[0], offer),
    worthOf(scaled.utilities[1], offer),
  ];
  const fractions = (outcome: Outcome): Outcome => [outcome[0] / scaled.units, outcome[1] / scaled.units];
  const outcome = agreed === undefined ? scaled.reservations : worths(agreed);
  const frontier = paretoFrontier(...scaled.utilities);
  const { nash } = solutions(frontier, scaled.reservations);
  return {
    agreement: agreed !== undefined,
    round: offers.at(-1)?.round ?? 0,
    package: agreed ?? null,
    utilities: fractions(outcome),
    offers: offers.map((offer) => ({
      by: offer.by === 0 ? 'a' : 'b',
      package: offer.package,
      utilities: fractions(worths(offer.package)),
    })),
    paretoDistance: frontier.exact ? paretoDistance(frontier, outcome) / scaled.units : null,
    nashDistance: frontier.exact && nash !== undefined ? distance(nash.utilities, outcome) / scaled.units : null,
  };
}

function story(report: NegotiateReport, options: Options): string {
  const worths = (outcome: Outcome): string => outcome.map((worth) => worth.toFixed(4)).join('  ');
  const distanceText = (amount: number | null): string => (amount === null ? 'unknown' : amount.toFixed(4));
  return [
    `a ${options.a}, b ${options.b}`,
    ...report.offers.map((offer) => `${offer.by}  ${worths(offer.utilities)}  ${offer.package.join(' ')}`),
    report.agreement ? `agreed in round ${report.round}` : `no agreement after round ${report.round}`,
    `worth ${worths(report.utilities)}`,
    `distance to the frontier ${distanceText(report.paretoDistance)}, to Nash ${distanceText(report.nashDistance)}`,
  ].join('\n');
}
