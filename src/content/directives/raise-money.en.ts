import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent } from './amounts.ts';
import { numbers } from './raise-money.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Raise money',
  gist: 'Notes before a closing, shares after it.',
  effect: `Before a closing, notes of ${dollars(n.smallNotesUsdM)} or ${dollars(n.largeNotesUsdM)}. After it, a round of ${dollars(n.smallRoundUsdM)} or ${dollars(n.largeRoundUsdM)} at the last valuation.`,
  cost: `Notes: a coupon of ${perCent(n.couponBps)} a quarter for ${n.couponQuarters} quarters. Shares: every holder is diluted, mission −${n.smallMission} or −${n.largeMission}.`,
  risk: `${perCent(n.thinBps)} (large ${perCent(n.thinBps + n.thinLargeBps)}) in the mood of autumn 2025, more when capital cools or is asked again within ${n.soonQuarters} quarters: half the money, valuation −${perCent(n.thinPriceBps)}. Notes may be called from late 2026.`,
  choices: {
    small: `Small: ${dollars(n.smallNotesUsdM)} of notes, or ${dollars(n.smallRoundUsdM)} of shares`,
    large: `Large: ${dollars(n.largeNotesUsdM)} of notes, or ${dollars(n.largeRoundUsdM)} of shares`,
  },
};
