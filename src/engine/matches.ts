import { freeAzureMw } from './compute.ts';
import { note, pay, post, type Draft } from './draft.ts';
import type { Lease } from './game.ts';
import { valuesOf, type Numbers, type PublicGame } from './rulebook.ts';

/** What Microsoft owes under a match: the megawatts on the day, from its own free capacity or from others' halls. */
export const matchNumbers = {
  /** Megawatts that Microsoft can lease at once from smaller clouds, for each point that the market is not tight. */
  leasedPerPointMw: { value: 8, unit: 'MW', source: 'M19' },
  lateRents: { value: 2, unit: 'rents', source: 'assumption' },
  suspendedQuarters: { value: 4, unit: 'quarters', source: 'assumption' },
  lateTrust: { value: 3, unit: 'points', source: 'calibrated' },
  lateCredibility: { value: 4, unit: 'points', source: 'calibrated' },
} as const satisfies Numbers;
const n = valuesOf(matchNumbers);

/** Megawatts on the market that Microsoft could lease now. */
const leasableMw = (game: PublicGame): number => Math.max(0, 100 - game.gauges['world.tightness']) * n.leasedPerPointMw;

/** Megawatts that Microsoft could deliver on a match today. */
export const ableMw = (game: PublicGame): number => Math.max(0, freeAzureMw(game)) + leasableMw(game);

/** Where the small memory keeps what of a match was leased from others, MW. */
const leasedMark = (lease: string): string => `leased/${lease}`;

/** Leases that ran out in an earlier quarter end; capacity of Azure's own goes back to other customers. */
export function endLeases(draft: Draft): void {
  const { game } = draft;
  for (const lease of [...game.leases]) {
    if (lease.lastQuarter >= game.quarter) continue;
    note(draft, `cloud/${lease.cloud}`, { type: 'lease-ended', lease: lease.id });
    if (!lease.matched || lease.startQuarter > lease.lastQuarter) continue;
    const leased = game.marks[leasedMark(lease.id)] ?? 0;
    post(draft, `cloud/${lease.cloud}`, 'microsoft.othersMw', lease.mw - leased);
    if (leased > 0) note(draft, `cloud/${lease.cloud}`, { type: 'marked', mark: leasedMark(lease.id), value: 0 });
  }
}

/** Matches that fall due are delivered or late; those that run on leased capacity pay for it. */
export function deliverMatches(draft: Draft): void {
  const { game } = draft;
  for (const lease of [...game.leases]) {
    if (!lease.matched || lease.startQuarter > game.quarter) continue;
    if (lease.startQuarter === game.quarter) fallDue(draft, lease);
    payLeased(draft, lease);
  }
}

function fallDue(draft: Draft, lease: Lease): void {
  const { game } = draft;
  if (ableMw(game) < lease.mw) {
    beLate(draft, lease);
    return;
  }
  const own = Math.min(lease.mw, Math.max(0, freeAzureMw(game)));
  post(draft, 'cloud/azure', 'microsoft.othersMw', -own);
  if (own < lease.mw) note(draft, 'cloud/azure', { type: 'marked', mark: leasedMark(lease.id), value: lease.mw - own });
}

/** Late: double rent for the quarter, the right of first refusal suspended, and the date put off by a quarter. */
function beLate(draft: Draft, lease: Lease): void {
  const { game } = draft;
  const cause = 'cloud/azure';
  const usdM = Math.round((lease.mw * lease.rentUsdK * n.lateRents) / 1_000);
  pay(draft, cause, 'microsoft', 'openai', usdM);
  note(draft, cause, { type: 'refusal-suspended', until: game.quarter + n.suspendedQuarters });
  note(draft, cause, { type: 'lease-ended', lease: lease.id });
  note(draft, cause, { type: 'leased', lease: { ...lease, startQuarter: game.quarter + 1 } });
  post(draft, cause, 'trust', -n.lateTrust);
  post(draft, cause, 'microsoft.credibility', -n.lateCredibility);
}

function payLeased(draft: Draft, lease: Lease): void {
  const { game } = draft;
  const mw = game.marks[leasedMark(lease.id)] ?? 0;
  if (mw === 0) return;
  const usdM = Math.round((mw * game.gauges['world.rentUsdK']) / 1_000);
  pay(draft, 'cloud/azure', 'microsoft', 'clouds', usdM);
}
