import type { MandateWords } from '../words.ts';

/** Numbers in braces are the mandate’s own. */
export const words: MandateWords = {
  name: 'Harvest the stake',
  brief:
    'Your board took a risk years ago and wants it on the balance sheet. It wants shares rather than claims, a growing company behind them, and its part of the revenue. It is patient with everything except a shrinking share.',
  redLine: 'Microsoft holds 27% at least.',
  bonus: 'Microsoft’s shares are worth {stakeUsdM} or more when the game ends.',
};
