import { playerOf } from '../agents/players.ts';
import { selfPlay, type Played } from '../agents/self-play.ts';
import { RULES } from '../content/rulebook.ts';
import { REPLAY_FORMAT, type Replay } from '../documents/replay.ts';
import { outlookOf } from '../engine/draft.ts';
import type { Package } from '../engine/game.ts';
import type { Side } from '../engine/vocabulary.ts';
import { choiceCounter, type ChoiceCounts } from './choice-counts.ts';
import type { Deal } from './game-options.ts';

/** What is kept of a game that was played for its figures. Plain data: workers send it. */
export interface GameResult {
  readonly seed: string;
  /** Of the final state. */
  readonly hash: string;
  /** Hundredths of a point. */
  readonly scores: Readonly<Record<Side, number>>;
  readonly mandates: Readonly<Record<Side, string>>;
  /** The last definitive agreement that was signed; null where none was. */
  readonly signed: Package | null;
  /** Index of the quarter; 0 is the first. */
  readonly closedQuarter: number | null;
  readonly ending: string;
  readonly choices: ChoiceCounts;
}

/** Plays a deal and keeps its figures. */
export function resultOf(deal: Deal): GameResult {
  const counter = choiceCounter(RULES);
  const played = playDeal(deal, counter.count);
  const { game, scores } = played;
  return {
    seed: deal.settings.seed,
    hash: played.hashes.at(-1) ?? '',
    scores: { openai: scores.openai.total, microsoft: scores.microsoft.total },
    mandates: game.mandates,
    signed: signedIn(played),
    closedQuarter: game.contract.closedQuarter,
    ending: endingOf(played),
    choices: counter.counts(),
  };
}

export function playDeal(deal: Deal, onDecision?: Parameters<typeof selfPlay>[0]['onDecision']): Played {
  const players = { openai: playerNamed(deal.players.openai), microsoft: playerNamed(deal.players.microsoft) };
  return selfPlay({ rules: RULES, settings: deal.settings, players, onDecision });
}

function playerNamed(name: string): NonNullable<ReturnType<typeof playerOf>> {
  const player = playerOf(name);
  if (player === undefined) throw new RangeError(`no player ${name}`);
  return player;
}

function signedIn({ facts }: Played): Package | null {
  let signed: Package | null = null;
  for (const fact of facts) {
    if (fact.type === 'agreement-signed' || fact.type === 'conditions-met') signed = fact.package;
  }
  return signed;
}

/** The first of the rules' endings that holds. */
export function endingOf({ game }: Pick<Played, 'game'>): string {
  const outlook = outlookOf(RULES, game);
  return RULES.endings.find((ending) => ending.holds(outlook))?.id ?? 'none';
}

/** A game as its replay. */
export const replayOf = ({ settings, players }: Deal, { moves, hashes }: Pick<Played, 'moves' | 'hashes'>): Replay => ({
  format: REPLAY_FORMAT,
  rules: RULES.version,
  scenario: settings.scenario,
  seed: settings.seed,
  settings: {
    quarters: settings.quarters,
    ...(settings.mandates === undefined || Object.keys(settings.mandates).length === 0
      ? {}
      : { mandates: settings.mandates }),
    players,
  },
  moves,
  hashes,
});
