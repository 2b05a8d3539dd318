import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent } from './amounts.ts';
import { numbers } from './train-own.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Train own models',
  gist: 'A model of your own, small or at the frontier.',
  effect: `Small: own models +${n.smallGain}. Frontier: +${n.frontierGain}, ${perCent(n.thresholdBps)} of it under a compute threshold. Less within ${n.nearGap} points of the frontier.`,
  cost: `Small: ${dollars(n.smallUsdM)} and ${n.smallMw} MW that sell nothing this quarter. Frontier: ${dollars(n.frontierUsdM)}, ${n.frontierMw} MW, trust −${n.frontierTrust}; only where the contract allows it.`,
  risk: `${perCent(n.failBps)} that the run fails: ${perCent(n.failPartBps)} of the gain for the whole price.`,
  choices: {
    small: `A small model: ${dollars(n.smallUsdM)}`,
    frontier: `A frontier model: ${dollars(n.frontierUsdM)}`,
  },
};
