import { agentLuck, playerOf } from '../../src/agents/players.ts';
import { RULES } from '../../src/content/rulebook.ts';
import { saveText } from '../../src/documents/save.ts';
import type { Fact } from '../../src/engine/facts.ts';
import type { Game, Package } from '../../src/engine/game.ts';
import { movers } from '../../src/engine/legal.ts';
import type { Move } from '../../src/engine/moves.ts';
import { observe } from '../../src/engine/observe.ts';
import { SIDES, type Side } from '../../src/engine/vocabulary.ts';
import { witnessed } from '../../src/engine/witness.ts';
import { advanceRunning, openRunning, replayOf, type Running } from '../../src/session/running.ts';
import { lastReport } from '../../src/session/seats.ts';

/**
 * What seldom comes about in a game that is only played through: each is a kept game, as the page keeps it, played by
 * the rules up to that moment. OpenAI’s chair is the person’s.
 */
interface Situation {
  readonly players: Readonly<Record<Side, string>>;
  /** Whether the moment has come. */
  readonly comes: (game: Game, facts: readonly Fact[]) => boolean;
  /** What Microsoft then does, where it is its turn. */
  readonly then?: (proposed: Package) => Move;
  /** Whether the last quarter’s report is still to be read. */
  readonly unread?: boolean;
}

const PUSHED = { openai: 'script:pushover', microsoft: 'associate' } as const;
const PLAYED = { openai: 'associate', microsoft: 'associate' } as const;

const atTable = ({ table, phase }: Game, turn: Side): boolean => phase === 'table' && table.open && table.turn === turn;
/** At the first table, Microsoft answers what OpenAI has proposed. */
const answers = (game: Game): boolean => atTable(game, 'microsoft') && game.table.seats.openai.standing !== null;
const isConditional = (fact: Fact): boolean => fact.type === 'ruled' && fact.ruling === 'cleared-with-conditions';

/** How many terms a memorandum names here. */
const NAMED = 6;
const side = 'microsoft';

export const SITUATIONS = {
  'walked-out': { players: PLAYED, comes: answers, then: () => ({ side, type: 'walk-out' }) },
  'memorandum-offered': {
    players: PLAYED,
    comes: answers,
    then: (pack) => ({ side, type: 'memorandum', package: pack.map((option, term) => (term < NAMED ? option : -1)) }),
  },
  'letter-offered': {
    players: PLAYED,
    comes: answers,
    then: () => ({ side, type: 'letter', riders: [{ type: 'pay', from: 'microsoft', usdM: 1_000 }] }),
  },
  'two-drafts-offered': {
    players: PLAYED,
    comes: answers,
    then: (pack) => ({
      side,
      type: 'propose',
      package: pack,
      alternative: pack.map((option, term) => (term === 0 ? Math.max(0, option - 1) : option)),
      firm: [0],
    }),
  },
  'conditions-asked': {
    players: PUSHED,
    comes: (game) => atTable(game, 'openai') && (game.pending?.conditions.length ?? 0) > 0,
  },
  'ruled-with-conditions': {
    players: PUSHED,
    comes: (game, facts) => game.phase === 'briefing' && facts.some(isConditional),
    unread: true,
  },
  amendment: {
    players: PLAYED,
    comes: (game) => atTable(game, 'openai') && game.contract.closedQuarter !== null,
  },
} as const satisfies Readonly<Record<string, Situation>>;

/** Seeds that are tried, one after the other: which of them leads there may change with the rules. */
const MOST_SEEDS = 60;

/** The kept game at that moment, as text. */
export function keptAt(situation: Situation): string {
  for (let nth = 1; nth <= MOST_SEEDS; nth += 1) {
    const running = playTo(situation, `situation-${String(nth)}`);
    if (running !== undefined) return textOf(running, situation.unread === true);
  }
  throw new RangeError(`none of ${String(MOST_SEEDS)} seeds leads there`);
}

function playTo({ players, comes, then }: Situation, seed: string): Running | undefined {
  const running = openRunning({ scenario: 'memorandum-2025', quarters: 12, seed });
  const lucks = { openai: agentLuck(seed, 'openai'), microsoft: agentLuck(seed, 'microsoft') };
  for (let mover = movers(RULES, running.game)[0]; mover !== undefined; mover = movers(RULES, running.game)[0]) {
    const { game, facts } = running;
    const come = comes(game, facts);
    if (come && then === undefined) return running;
    const view = { observation: observe(game, mover), facts: witnessed(facts, mover) };
    const move = playerOf(players[mover])?.decide(RULES, view, lucks[mover]);
    const isReply = come && move?.type === 'propose';
    if (move === undefined) return undefined;
    const made = isReply && then !== undefined ? then(move.package) : move;
    if (advanceRunning(running, made) !== undefined) return undefined;
    if (isReply) return running;
  }
  return undefined;
}

function textOf(running: Running, unread: boolean): string {
  const players = { seat: SIDES[0], own: 'human', opponent: 'counsel' };
  return saveText({
    ...players,
    envelope: null,
    reportRead: lastReport(running.game) - (unread ? 1 : 0),
    replay: replayOf(running, players),
  });
}
