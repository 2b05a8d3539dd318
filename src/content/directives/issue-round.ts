import { portion } from '../../engine/compute.ts';
import type { Effect } from '../../engine/facts.ts';
import type { PublicGame } from '../../engine/rulebook.ts';
import { HOLDERS } from '../../engine/vocabulary.ts';
import { added, paid, posted } from '../effects.ts';

/** The part of the company that new money buys at a pre-money value, bps: the money over money and value. */
export const soldBps = (usdM: number, preMoneyUsdM: number): number =>
  Math.round((usdM * 10_000) / (usdM + Math.max(1, preMoneyUsdM)));

/** New shares go to investors: every other holder gives in proportion, so that the sum stays. */
export function dilution(game: PublicGame, bps: number): Effect[] {
  return HOLDERS.flatMap((holder): Effect[] => {
    if (holder === 'unissued' || holder === 'investors') return [];
    const given = portion(game.shares[holder], bps);
    return given > 0 ? [{ type: 'transferred', from: holder, to: 'investors', bps: given }] : [];
  });
}

/** A round of shares: investors pay, and everybody else is diluted by its arithmetic. */
export const issueRound = (game: PublicGame, usdM: number, preMoneyUsdM: number): Effect[] => [
  paid('capital', 'openai', usdM),
  ...dilution(game, soldBps(usdM, preMoneyUsdM)),
];

/** Before a closing there are no shares to sell: notes that may be called, with a coupon while they last. */
export const issueNotes = (usdM: number, couponUsdM: number, lastQuarter: number): Effect[] => [
  paid('capital', 'openai', usdM),
  posted('openai.notesUsdM', usdM),
  added('openai-costs', couponUsdM, lastQuarter),
];
