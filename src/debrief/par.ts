import { PARTNER } from '../agents/level.ts';
import { negotiatorOf } from '../agents/negotiator.ts';
import { agentLuck } from '../agents/players.ts';
import { selfPlay } from '../agents/self-play.ts';
import { temperamentOf, type TemperamentName } from '../agents/temperament.ts';
import type { Package } from '../engine/game.ts';
import type { Settings } from '../engine/opening.ts';
import type { Rulebook } from '../engine/rulebook.ts';
import type { SideScore } from '../engine/score.ts';
import type { Side } from '../engine/vocabulary.ts';

/** What two Partners made of the same seed and mandates: the measure that both seats are held to. */
export interface Par {
  readonly scores: Readonly<Record<Side, SideScore>>;
  readonly closedQuarter: number | null;
  /** What was signed there, or null. */
  readonly package: Package | null;
  /** What a computer's temperament is in each chair, with this seed. */
  readonly temperaments: Readonly<Record<Side, TemperamentName>>;
}

/** Plays the par game. `onShare` hears how much of it is done, 0 to 1. */
export function parOf(rules: Rulebook, settings: Settings, onShare: (share: number) => void): Par {
  const player = negotiatorOf(PARTNER);
  let heard = -1;
  const { game, scores } = selfPlay({
    rules,
    settings,
    players: { openai: player, microsoft: player },
    hashes: false,
    onDecision: ({ observation }) => {
      if (observation.quarter === heard) return;
      heard = observation.quarter;
      onShare(heard / settings.quarters);
    },
  });
  const { closedQuarter } = game.contract;
  const signed = closedQuarter === null ? (game.pending?.package ?? null) : game.contract.package;
  const temperaments = {
    openai: temperamentOf(agentLuck(settings.seed, 'openai')),
    microsoft: temperamentOf(agentLuck(settings.seed, 'microsoft')),
  };
  return { scores, closedQuarter, package: signed, temperaments };
}
