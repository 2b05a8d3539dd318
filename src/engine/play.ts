import { takeUp } from './accord.ts';
import { check } from './check.ts';
import { copyGame } from './copy.ts';
import { note, post, roll, type Draft } from './draft.ts';
import type { Fact } from './facts.ts';
import type { Game, Package, Proposal } from './game.ts';
import { minuteOf } from './minutes.ts';
import type { Move, Refusal } from './moves.ts';
import { openMarket } from './notices.ts';
import { openGame as openBare, type Settings } from './opening.ts';
import { afterBriefing, beginQuarter, resolveQuarter } from './quarter.ts';
import type { Rulebook } from './rulebook.ts';
import { salience } from './salience.ts';
import { adjourn, passTurn, proposalKind, putForward, tire } from './table.ts';
import { otherSide, type Side } from './vocabulary.ts';

/** A new game with its first briefing dealt. `facts` records what the dealing makes. */
export function openGame(rules: Rulebook, settings: Settings, facts?: Fact[]): Game {
  const game = openBare(rules, settings);
  const draft: Draft = { rules, game, facts };
  openMarket(draft);
  beginQuarter(draft, 0);
  return game;
}

/** Advances a game that the caller owns, in place. A Refusal writes nothing. */
export function advance(rules: Rulebook, game: Game, move: Move, facts?: Fact[]): Refusal | undefined {
  const refusal = check(rules, game, move);
  if (refusal !== undefined) return refusal;
  carry({ rules, game, facts }, move);
  return undefined;
}

export type Outcome =
  | { readonly refusal: Refusal; readonly game?: undefined; readonly facts?: undefined }
  | { readonly refusal?: undefined; readonly game: Game; readonly facts: readonly Fact[] };

/** A move goes in, facts come out; the game that was given is untouched. */
export function play(rules: Rulebook, game: Game, move: Move): Outcome {
  const next = copyGame(game);
  const facts: Fact[] = [];
  const refusal = advance(rules, next, move, facts);
  return refusal === undefined ? { game: next, facts } : { refusal };
}

function carry(draft: Draft, move: Move): void {
  note(draft, 'rule/minutes', { type: 'minuted', digest: minuteOf(draft.game, move) });
  switch (move.type) {
    case 'answer':
      note(draft, `briefing/${move.side}`, { type: 'answered', side: move.side, choices: move.choices });
      afterBriefing(draft);
      return;
    case 'direct': {
      const { directives, split, matches } = move;
      note(draft, `desk/${move.side}`, { type: 'sealed', side: move.side, orders: { directives, split, matches } });
      afterDesk(draft);
      return;
    }
    default:
      carryTable(draft, move);
      if (!draft.game.table.open) note(draft, 'rule/quarter', { type: 'phased', phase: 'desk' });
  }
}

/** The second seal opens both; which came first changes nothing. */
function afterDesk(draft: Draft): void {
  const { openai, microsoft } = draft.game.sealed;
  if (openai === null || microsoft === null) return;
  resolveQuarter(draft, { openai, microsoft });
  beginQuarter(draft, draft.game.quarter + 1);
}

type TableMove = Exclude<Move, { type: 'answer' | 'direct' }>;

function carryTable(draft: Draft, move: TableMove): void {
  const { side } = move;
  switch (move.type) {
    case 'accept':
      acceptStanding(draft, side, move.draft);
      break;
    case 'probe':
      probe(draft, side, move.terms);
      break;
    case 'adjourn':
      adjourn(draft, side, draft.game.table.walkedOut === null ? 'adjourned' : 'walked-out');
      return;
    case 'walk-out':
      walkOut(draft, side);
      return;
    default:
      putForward(draft, side, proposalOf(draft, move));
  }
  passTurn(draft, side);
}

const NOTHING: readonly number[] = [];

function proposalOf(draft: Draft, move: Extract<Move, { type: 'propose' | 'memorandum' | 'letter' }>): Proposal {
  const bare = { alternative: null, riders: [], firm: NOTHING };
  if (move.type === 'memorandum') return { ...bare, kind: 'memorandum', package: move.package };
  if (move.type === 'letter') {
    return { ...bare, kind: 'letter', package: draft.rules.terms.map(() => -1), riders: move.riders };
  }
  return {
    kind: proposalKind(draft.game),
    package: move.package,
    alternative: move.alternative ?? null,
    riders: move.riders ?? [],
    firm: move.firm ?? NOTHING,
  };
}

function acceptStanding(draft: Draft, side: Side, which: 0 | 1): void {
  const standing = draft.game.table.seats[otherSide(side)].standing;
  if (standing === null) return;
  const pack: Package = which === 1 ? (standing.alternative ?? standing.package) : standing.package;
  takeUp(draft, side, standing, pack);
}

/**
 * Which of two terms matters more to the other side. It answers a firm term when one of the two is marked; else the
 * truth as often as trust and its credibility allow (60 to 95% of the time), and the reverse otherwise.
 */
function probe(draft: Draft, side: Side, terms: readonly [number, number]): void {
  const { game, rules } = draft;
  const other = otherSide(side);
  const [first, second] = terms.map((term) => salience(rules, game.mandates[other], other, term));
  const truth = (first ?? 0) >= (second ?? 0) ? 0 : 1;
  const firm = game.table.seats[other].firm;
  const bluff = firm.includes(terms[0]) === firm.includes(terms[1]) ? undefined : firm.includes(terms[0]) ? 0 : 1;
  const honest = 6_000 + game.gauges.trust * 20 + game.gauges[`${other}.credibility`] * 15;
  const rolled = roll(draft, `table/probe/${side}/${String(game.table.moves)}`);
  const answer = bluff ?? (rolled < honest ? truth : 1 - truth);
  note(draft, `table/${side}`, { type: 'probed', side, terms, answer });
  tire(draft, other, rules.market.burnProbe);
}

/** Walking out shuts this and the next quarter's table and costs trust; answered in kind, the talks are over. */
function walkOut(draft: Draft, side: Side): void {
  const { game } = draft;
  if (game.table.walkedOut !== null) {
    note(draft, `table/${side}`, { type: 'talks-ended' });
    adjourn(draft, side, 'walked-out');
    return;
  }
  note(draft, `table/${side}`, { type: 'walked-out', side, until: game.quarter + 1 });
  post(draft, `table/${side}`, 'trust', -10);
}
