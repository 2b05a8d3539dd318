import type { Command } from 'commander';
import { scaledDomain, type Domain } from '../bargaining/domain.ts';
import { paretoFrontier } from '../bargaining/frontier.ts';
import type { FrontierPoint } from '../bargaining/outcome.ts';
import { countPackages } from '../bargaining/package.ts';
import { solutions, utilitarianPoint } from '../bargaining/solutions.ts';
import { loadDomain } from './domain-file.ts';
import { fail } from './exit.ts';

/** What `nb frontier --json` prints. A solution is null where no package leaves both better off than no deal. */
export interface FrontierReport {
  readonly deals: number;
  readonly points: readonly FrontierPoint[];
  readonly nash: FrontierPoint | null;
  readonly kalaiSmorodinsky: FrontierPoint | null;
  readonly utilitarian: FrontierPoint | null;
}

/** Files whose frontier cannot be computed exactly are refused: an inexact one would look the same. */
export type FrontierAnswer = { readonly report: FrontierReport } | { readonly problem: string };

export function register(program: Command): void {
  program
    .command('frontier')
    .description("a bargaining domain's exact Pareto frontier and solution points")
    .requiredOption('--domain <file>', 'the domain, as JSON')
    .option('--json', 'print one JSON document')
    .addHelpText('after', '\nExample:\n  npm run -s nb -- frontier --domain tests/domains/synthetic-12.json --json')
    .action((options: { domain: string; json?: boolean }) => {
      frontierCommand(options.domain, options.json === true);
    });
}

function frontierCommand(file: string, json: boolean): void {
  const loaded = loadDomain(file);
  if ('problem' in loaded) fail(loaded.problem);
  const answer = frontierReport(loaded.domain);
  if ('problem' in answer) fail(`${file}: ${answer.problem}`);
  console.log(json ? JSON.stringify(answer.report) : table(answer.report));
}

/**
 * Computed in whole units, so that no rounding makes a point; Nash and Kalai–Smorodinsky from the reservation values.
 */
export function frontierReport(domain: Domain): FrontierAnswer {
  const { utilities, reservations, units } = scaledDomain(domain);
  const frontier = paretoFrontier(...utilities);
  if (!frontier.exact) return { problem: 'issues: have too many distinct frontier points; coarsen the evaluations' };
  const found = solutions(frontier, reservations);
  const fraction = (point: FrontierPoint): FrontierPoint => ({
    utilities: [point.utilities[0] / units, point.utilities[1] / units],
    package: point.package,
  });
  const orNull = (point: FrontierPoint | undefined): FrontierPoint | null =>
    point === undefined ? null : fraction(point);
  const report = {
    deals: countPackages(domain.issues.map((issue) => issue.values.length)),
    points: frontier.points.map(fraction),
    nash: orNull(found.nash),
    kalaiSmorodinsky: orNull(found.kalaiSmorodinsky),
    utilitarian: orNull(utilitarianPoint(frontier.points)),
  };
  return { report };
}

function table(report: FrontierReport): string {
  return [
    `${report.deals} deals, ${report.points.length} on the frontier`,
    ...report.points.map((point) => line('', point)),
    line('Nash', report.nash),
    line('Kalai–Smorodinsky', report.kalaiSmorodinsky),
    line('utilitarian', report.utilitarian),
  ].join('\n');
}

function line(name: string, point: FrontierPoint | null): string {
  const label = name.padEnd(18);
  if (point === null) return `${label}none: no package suits both`;
  return `${label}${point.utilities.map((worth) => worth.toFixed(4)).join('  ')}  ${point.package.join(' ')}`;
}
