import { clausesOfPackage, LEAST_LEFT_BPS, sharesLeftBps } from './contract.ts';
import { note, pay, post, roll, type Draft } from './draft.ts';
import type { AdjournReason } from './facts.ts';
import type { Package, Proposal, Rider } from './game.ts';
import { withdrawCase } from './filing.ts';
import { spread } from './luck.ts';
import { openerOf } from './opening.ts';
import type { PublicGame, Rulebook } from './rulebook.ts';
import { otherSide, type Side } from './vocabulary.ts';

/** What a proposal at this table would be. */
export const proposalKind = (game: PublicGame): 'definitive' | 'amendment' =>
  game.contract.closedQuarter === null ? 'definitive' : 'amendment';

/** Opens the quarter's table where there is one: rounds are drawn, patience starts at the trust there is. */
export function convene(draft: Draft): boolean {
  const { game, rules } = draft;
  const { table } = game;
  if (!tableIsDue(game)) return false;
  const scenario = rules.scenarios.find((each) => each.id === game.scenario);
  const drawn = spread(roll(draft, 'table/rounds'), 2, 4);
  const rounds = game.contract.closedQuarter === null ? (scenario?.rounds[game.quarter] ?? drawn) : 2;
  if (table.called) note(draft, 'rule/table', { type: 'table-called', called: false });
  const patience = Math.max(30, game.gauges.trust);
  note(draft, 'rule/table', { type: 'convened', turn: openerOf(game.quarter), rounds, patience });
  return true;
}

/** There is a table until the talks are over; after signing only for conditions, after closing only when called. */
export function tableIsDue(game: PublicGame): boolean {
  if (game.table.talksOver || game.table.shutUntil >= game.quarter) return false;
  if (game.pending !== null) return game.pending.conditions.length > 0;
  return game.contract.closedQuarter === null || game.table.called;
}

/** Whether a package is one that could bind: every term named, and enough left to staff and investors. */
export function packageFault(
  rules: Rulebook,
  game: PublicGame,
  pack: Package,
): 'malformed-package' | 'shares-exceed' | undefined {
  if (pack.length !== rules.terms.length) return 'malformed-package';
  for (let i = 0; i < pack.length; i += 1) {
    const option = pack[i] ?? -1;
    if (!Number.isInteger(option) || rules.terms[i]?.options[option] === undefined) return 'malformed-package';
  }
  const clauses = clausesOfPackage(rules, game.scenario, pack);
  return sharesLeftBps(clauses) < LEAST_LEFT_BPS ? 'shares-exceed' : undefined;
}

/** Steps of the ladders by which a package favours a side more (positive) or less than another one. */
export function stepsTowards(rules: Rulebook, from: Package, to: Package, side: Side): number {
  let steps = 0;
  for (let i = 0; i < rules.terms.length; i += 1) {
    if (rules.terms[i]?.ladder === true) steps += (to[i] ?? 0) - (from[i] ?? 0);
  }
  return side === 'microsoft' ? steps : -steps;
}

/** How much of everything on the ladders a package claims for its author, bps, by public weight. */
export function claimBps(rules: Rulebook, pack: Package, side: Side): number {
  let claimed = 0;
  let all = 0;
  rules.terms.forEach((term, i) => {
    if (!term.ladder) return;
    const last = term.options.length - 1;
    const place = pack[i] ?? 0;
    claimed += (term.weight * (side === 'microsoft' ? place : last - place) * 10_000) / last;
    all += term.weight * 10_000;
  });
  return Math.round((claimed * 10_000) / all);
}

/** A claim above this can be worth nothing to the other side under any mandate. */
export const WORTHLESS_BPS = 9_400;

/** Why a proposal is an insult, or undefined: two steps back from one's own last offer, or a claim of everything. */
export function insultOf(
  rules: Rulebook,
  game: PublicGame,
  side: Side,
  pack: Package,
): 'retreat' | 'worthless' | undefined {
  const last = game.table.seats[side].lastPackage;
  if (last !== null && stepsTowards(rules, last, pack, side) >= 2) return 'retreat';
  return claimBps(rules, pack, side) > WORTHLESS_BPS ? 'worthless' : undefined;
}

/** Points of patience that a proposal burns in the other side. */
export function burnOf(rules: Rulebook, game: PublicGame, side: Side, pack: Package): number {
  const m = rules.market;
  const last = game.table.seats[side].lastPackage;
  if (insultOf(rules, game, side, pack) !== undefined) return m.burnInsult;
  if (last === null) return m.burnConcession;
  if (pack.every((option, i) => option === last[i])) return m.burnRepeat;
  return stepsTowards(rules, last, pack, side) <= -1 ? m.burnConcession : m.burnOrdinary;
}

/** A package or a letter is put on the table, with its ink, its firmness and its effect on patience. */
export function putForward(draft: Draft, side: Side, proposal: Proposal): void {
  const cause = `table/${side}` as const;
  const { game, rules } = draft;
  const insult = insultIn(draft, side, proposal);
  const offered = isFull(proposal) ? burnOf(rules, game, side, proposal.package) : rules.market.burnConcession;
  if (isFull(proposal)) releaseFirm(draft, side, proposal);
  note(draft, cause, { type: 'proposed', side, proposal });
  if (proposal.firm.length > 0) makeFirm(draft, side, proposal.firm);
  if (insult !== undefined) {
    note(draft, cause, { type: 'insulted', side, reason: insult });
    post(draft, cause, 'trust', -3);
  }
  tire(draft, otherSide(side), insult === undefined ? offered : rules.market.burnInsult);
}

const isFull = ({ kind }: Proposal): boolean => kind === 'definitive' || kind === 'amendment';

/** Either of two drafts can insult. */
function insultIn({ game, rules }: Draft, side: Side, proposal: Proposal): 'retreat' | 'worthless' | undefined {
  if (!isFull(proposal)) return undefined;
  const { package: pack, alternative } = proposal;
  const first = insultOf(rules, game, side, pack);
  return first ?? (alternative === null ? undefined : insultOf(rules, game, side, alternative));
}

/** Terms that a side may hold firm at once. */
export const MOST_FIRM = 2;

/** Moving off a firm term, in either draft, costs credibility, and the term is firm no longer. */
function releaseFirm(draft: Draft, side: Side, { package: pack, alternative }: Proposal): void {
  const { firm, lastPackage } = draft.game.table.seats[side];
  if (lastPackage === null) return;
  for (const term of [...firm]) {
    const held = lastPackage[term];
    if (pack[term] !== held || (alternative !== null && alternative[term] !== held)) soften(draft, side, term);
  }
}

/** Marks are added to those that stand; one too many, and the oldest is given up at its cost. */
function makeFirm(draft: Draft, side: Side, marked: readonly number[]): void {
  const kept = draft.game.table.seats[side].firm.filter((term) => !marked.includes(term));
  const given = kept.slice(0, Math.max(0, kept.length + marked.length - MOST_FIRM));
  for (const term of given) soften(draft, side, term);
  note(draft, `table/${side}`, { type: 'firmed', side, terms: [...kept.slice(given.length), ...marked] });
}

function soften(draft: Draft, side: Side, term: number): void {
  note(draft, `table/${side}`, { type: 'softened', side, term });
  post(draft, `table/${side}`, `${side}.credibility`, -5);
}

export function tire(draft: Draft, side: Side, by: number): void {
  const least = Math.min(by, draft.game.table.seats[side].patience);
  if (least > 0) note(draft, 'rule/patience', { type: 'tired', side, by: least });
}

/** Closes the table for the quarter. */
export function adjourn(draft: Draft, side: Side | null, reason: AdjournReason): void {
  note(draft, 'rule/table', { type: 'adjourned', side, reason });
  if (reason === 'patience') post(draft, 'rule/patience', 'trust', -5);
}

/** After a move: the other side's turn, unless patience or the rounds have run out. */
export function passTurn(draft: Draft, side: Side): void {
  const { table } = draft.game;
  if (!table.open) return;
  const tired = table.seats.openai.patience <= 0 || table.seats.microsoft.patience <= 0;
  note(draft, 'rule/table', { type: 'passed', turn: otherSide(side) });
  if (tired) adjourn(draft, null, 'patience');
  else if (table.moves >= table.rounds * 2) adjourn(draft, null, 'rounds');
}

/** Does what a rider says, in favour of the one who accepts it or the one who asked. */
export function ride(draft: Draft, rider: Rider): void {
  const cause = 'rule/rider';
  note(draft, cause, { type: 'rode', rider });
  if (rider.type === 'waive') note(draft, cause, { type: 'waived', offer: rider.offer });
  if (rider.type === 'pay') {
    pay(draft, cause, rider.from, otherSide(rider.from), rider.usdM);
  }
  if (rider.type === 'allot') allot(draft, rider.mw);
  if (rider.type === 'withdraw') {
    withdrawCase(draft, 'ftc', cause);
    post(draft, cause, 'microsoft.legitimacy', 2);
  }
}

/** Azure lends OpenAI capacity for four quarters, and sells so much less to others. */
function allot(draft: Draft, mw: number): void {
  const { game, rules } = draft;
  const startQuarter = game.quarter + 1;
  const lastQuarter = game.quarter + 4;
  const id = `letter-${String(game.quarter)}-${String(game.leases.length)}`;
  note(draft, 'rule/rider', {
    type: 'leased',
    lease: {
      id,
      cloud: 'azure',
      site: 'atlanta',
      mw,
      rentUsdK: rules.market.azureRentUsdK,
      startQuarter,
      lastQuarter,
      matched: false,
    },
  });
  const add = -Math.round((mw * rules.market.othersUsdK) / 1_000);
  note(draft, 'rule/rider', {
    type: 'modified',
    modifier: { kind: 'azure-others', add, scaleBps: 10_000, lastQuarter },
  });
}
