import type { Numbers, PublicGame, Values } from '../../engine/rulebook.ts';
import { quartersSince } from './repeated.ts';

/** How likely investors are to leave a round half filled: size, haste and the mood of capital. */
export const bookNumbers = {
  thinBps: { value: 1_500, unit: 'bps', source: 'calibrated' },
  thinLargeBps: { value: 1_500, unit: 'bps', source: 'calibrated' },
  thinPerAppetiteBps: { value: 100, unit: 'bps/point', source: 'calibrated' },
  thinSoonBps: { value: 2_000, unit: 'bps', source: 'calibrated' },
  soonQuarters: { value: 3, unit: 'quarters', source: 'assumption' },
  evenAppetite: { value: 65, unit: 'points', source: 'assumption' },
} as const satisfies Numbers;

/** Chance of a thin book, bps. */
export const thinBps = (n: Values<typeof bookNumbers>, game: PublicGame, large: boolean): number =>
  n.thinBps +
  (large ? n.thinLargeBps : 0) +
  (quartersSince(game, 'raise-money') < n.soonQuarters ? n.thinSoonBps : 0) +
  (n.evenAppetite - game.gauges['world.appetite']) * n.thinPerAppetiteBps;
