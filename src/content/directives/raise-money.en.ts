import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent } from './amounts.ts';
import { numbers } from './raise-money.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Raise money',
  gist: 'Loans (notes) before a closing, shares after it.',
  effect: `Before a closing, notes of ${dollars(n.smallNotesUsdM)} or ${dollars(n.largeNotesUsdM)}. After it, a round of ${dollars(n.smallRoundUsdM)} or ${dollars(n.largeRoundUsdM)} at the last valuation.`,
  cost: `Notes: interest of ${perCent(n.couponBps)} a quarter for ${n.couponQuarters} quarters. Shares: every holder’s part shrinks, mission −${n.smallMission} or −${n.largeMission}.`,
  risk: `${perCent(n.thinBps)} (large ${perCent(n.thinBps + n.thinLargeBps)}) in the mood of autumn 2025, more when the mood cools or you ask again within ${n.soonQuarters} quarters: only half the money comes, valuation −${perCent(n.thinPriceBps)}. From late 2026 lenders may ask for the notes’ money back.`,
  choices: {
    small: `Small: ${dollars(n.smallNotesUsdM)} of notes, or ${dollars(n.smallRoundUsdM)} of shares`,
    large: `Large: ${dollars(n.largeNotesUsdM)} of notes, or ${dollars(n.largeRoundUsdM)} of shares`,
  },
};
