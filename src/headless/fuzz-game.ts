import type { Agent } from '../agents/agent.ts';
import { random } from '../agents/random.ts';
import { SCRIPTED } from '../agents/scripts.ts';
import { RULES } from '../content/rulebook.ts';
import { reexecute } from '../documents/reexecute.ts';
import { parseReplay, REPLAY_FORMAT, replayText, type Replay } from '../documents/replay.ts';
import { copyGame } from '../engine/copy.ts';
import { sums } from '../engine/draft.ts';
import type { Fact } from '../engine/facts.ts';
import type { Game } from '../engine/game.ts';
import { hashOf } from '../engine/hash.ts';
import { movers } from '../engine/legal.ts';
import { draw, luckOf, type Luck } from '../engine/luck.ts';
import type { Move } from '../engine/moves.ts';
import { observe } from '../engine/observe.ts';
import type { Settings } from '../engine/opening.ts';
import { advance, openGame } from '../engine/play.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import { brokenBy, shadowOf, type Broken, type Shadow } from './invariants.ts';
import { wildMove } from './wild-move.ts';

/** A law that a game broke, and the moves up to there. */
export interface Breach {
  readonly law: string;
  readonly moves: readonly Move[];
}

/** What one fuzzed game came to. */
export interface FuzzedGame {
  readonly replay: Replay;
  readonly refusals: number;
  readonly breach: Breach | undefined;
}

/** Moves after which a game that has not ended is one that does not end. */
const MOST_MOVES = 1_000;

/** A game that is watched: every law is held against it after every move. */
interface Watched {
  readonly rules: Rulebook;
  readonly game: Game;
  readonly usdM: number;
  readonly shadow: Shadow;
  readonly moves: Move[];
  readonly hashes: string[];
}

function watch(rules: Rulebook, settings: Settings): Watched {
  const facts: Fact[] = [];
  const game = openGame(rules, settings, facts);
  const shadow = shadowOf(rules, settings);
  shadow.follow(facts);
  return { rules, game, usdM: sums(game).usdM, shadow, moves: [], hashes: [] };
}

/** Makes a move if the rules take it, and answers the law that is broken by making or refusing it. */
function tryMove(watched: Watched, move: Move): { readonly taken: boolean; readonly broken: Broken } {
  const { rules, game, shadow, usdM } = watched;
  const before = copyGame(game);
  const facts: Fact[] = [];
  const refusal = advance(rules, game, move, facts);
  if (refusal !== undefined) {
    const wrote = facts.length > 0 || hashOf(before) !== hashOf(game);
    return { taken: false, broken: wrote ? `the refusal ${refusal.code} wrote` : undefined };
  }
  watched.moves.push(move);
  shadow.follow(facts);
  const apart = shadow.differs(game) ? 'the facts do not rebuild the state' : undefined;
  if (facts.some((fact) => fact.type === 'tidied')) watched.hashes.push(hashOf(game));
  return { taken: true, broken: apart ?? brokenBy(rules, game, usdM) };
}

const replayOf = (
  settings: Settings,
  { rules, moves, hashes }: Pick<Watched, 'rules' | 'moves' | 'hashes'>,
): Replay => ({
  format: REPLAY_FORMAT,
  rules: rules.version,
  scenario: settings.scenario,
  seed: settings.seed,
  settings: { quarters: settings.quarters },
  moves: [...moves],
  hashes: [...hashes],
});

/** A game as text, read back and played again, must be the same game. */
function brokenLoad(settings: Settings, watched: Watched): Broken {
  const parsed = parseReplay(replayText(replayOf(settings, watched)), watched.rules.version);
  if (parsed.fault !== undefined) return `a save does not load: ${parsed.fault.code} ${parsed.fault.where ?? ''}`;
  const { game, divergence } = reexecute(watched.rules, parsed.replay, { hashes: true });
  if (divergence !== undefined) return `a save diverges at move ${divergence.move}: ${divergence.actual}`;
  return hashOf(game) === hashOf(watched.game) ? undefined : 'a save loads as another state';
}

/** Plays one game of wild and random moves under every law. */
export function fuzzGame(settings: Settings, rules = RULES): FuzzedGame {
  const watched = watch(rules, settings);
  const luck = luckOf(`${settings.seed}/fuzz`);
  let refusals = 0;
  let broken: Broken;
  for (let turn = 0; watched.game.phase !== 'over' && broken === undefined; turn += 1) {
    const saved = watched.hashes.length;
    const tried = turnOf(watched, luck, turn);
    refusals += tried.refusals;
    broken = tried.broken;
    if (broken === undefined && watched.hashes.length > saved) broken = brokenLoad(settings, watched);
    if (broken === undefined && watched.moves.length > MOST_MOVES) broken = 'the game does not end';
  }
  broken ??= brokenOrder(settings, watched);
  const breach = broken === undefined ? undefined : { law: broken, moves: watched.moves };
  return { replay: replayOf(settings, watched), refusals, breach };
}

/** Who moves where wildness is refused: chance goes wide, and the scripts go deep, to closings and amendments. */
const FILLERS: readonly Agent[] = [random, random, random, ...SCRIPTED];

/** Two wild tries, and where both are refused a player's move, which must be legal. */
function turnOf(watched: Watched, luck: Luck, turn: number): { readonly refusals: number; readonly broken: Broken } {
  const { rules, game } = watched;
  for (let refusals = 0; refusals < 2; refusals += 1) {
    const move = wildMove(rules, game, (name) => draw(luck, 0, `${turn}/${refusals}/${name}`));
    const { taken, broken } = tryMove(watched, move);
    if (taken || broken !== undefined) return { refusals, broken };
  }
  const side = movers(rules, game)[turn % movers(rules, game).length];
  if (side === undefined) return { refusals: 2, broken: `nobody can move at the ${game.phase}` };
  const filler = FILLERS[draw(luck, 0, `filler/${side}`) % FILLERS.length] ?? random;
  const move = filler.decide(rules, { observation: observe(game, side), facts: [] }, luck);
  const { taken, broken } = tryMove(watched, move);
  return { refusals: 2, broken: broken ?? (taken ? undefined : `${filler.id} is refused: ${JSON.stringify(move)}`) };
}

/** Which side sealed first, at the briefing or at the desk, must change nothing. */
function brokenOrder(settings: Settings, watched: Watched): Broken {
  const { rules, moves, hashes } = watched;
  const replay = replayOf(settings, { rules, moves: sealedInReverse(moves), hashes });
  const { divergence } = reexecute(rules, replay, { hashes: true });
  return divergence === undefined ? undefined : `the order of sealing matters at move ${divergence.move}`;
}

/** The same moves with every pair of sealed ones exchanged. */
export function sealedInReverse(moves: readonly Move[]): Move[] {
  const reversed: Move[] = [];
  for (let at = 0; at < moves.length; at += 1) {
    const [one, two] = [moves[at], moves[at + 1]];
    const sealed = one?.type === 'direct' || one?.type === 'answer';
    if (one === undefined) break;
    if (two !== undefined && sealed && two.type === one.type && two.side !== one.side) {
      reversed.push(two, one);
      at += 1;
    } else reversed.push(one);
  }
  return reversed;
}

/** Tries of a shorter story that still breaks the same law. */
const MOST_TRIES = 400;

/** The fewest moves found that break the same law: moves are left out, later ones first, while it still breaks. */
export function minimal(settings: Settings, breach: Breach, rules = RULES): Replay {
  const law = kindOf(breach.law);
  let moves = [...breach.moves];
  let tries = 0;
  for (let at = moves.length - 2; at >= 0 && tries < MOST_TRIES; at -= 1) {
    tries += 1;
    const shorter = breakAgain(watch(rules, settings), moves.toSpliced(at, 1), law);
    if (shorter === undefined) continue;
    moves = shorter;
    at = Math.min(at, moves.length - 1);
  }
  const watched = watch(rules, settings);
  for (const move of moves) tryMove(watched, move);
  return replayOf(settings, watched);
}

/** Laws are told apart by their words: the numbers in them differ from move to move. */
const kindOf = (law: string): string => law.replaceAll(/-?\d+/g, 'N');

/** The moves up to where the law breaks, leaving out those that are refused; undefined where it holds. */
function breakAgain(watched: Watched, moves: readonly Move[], law: string): Move[] | undefined {
  for (const move of moves) {
    const { broken } = tryMove(watched, move);
    if (broken !== undefined && kindOf(broken) === law) return watched.moves;
  }
  return undefined;
}
