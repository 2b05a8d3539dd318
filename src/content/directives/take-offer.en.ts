import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { perCent } from './amounts.ts';
import { numbers } from './take-offer.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Take an offer',
  gist: 'Compute from another cloud than Azure.',
  effect:
    'Compute that is not Azure’s, from the offer’s date on. While Microsoft has a right over it, taking the offer only announces it: Microsoft may match, and gives its right up if it stays silent. Under exclusivity it must agree.',
  cost: `The offer’s rent for its whole term, its condition if it has one, and ${perCent(n.depositBps)} of a quarter’s rent down.`,
  risk: `${perCent(n.leakBps)}: the press tells Microsoft first. Trust −${n.leakTrust}. The rent must be paid even when demand falls.`,
  choices: {},
};
