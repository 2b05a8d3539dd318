import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { perCent } from './amounts.ts';
import { numbers } from './take-offer.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Take an offer',
  gist: 'Compute from another cloud than Azure.',
  effect:
    'Compute that is not Azure’s, from the offer’s date on. While Microsoft has a right over it, taking is notice: it may match, and silence waives; under exclusivity it must give leave.',
  cost: `The offer’s rent for its whole term, its string if it has one, and ${perCent(n.depositBps)} of a quarter’s rent down.`,
  risk: `${perCent(n.leakBps)}: the press tells Microsoft first. Trust −${n.leakTrust}. Rent runs on when demand does not.`,
  choices: {},
};
