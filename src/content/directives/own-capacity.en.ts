import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent } from './amounts.ts';
import { numbers } from './own-capacity.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Own chips and halls',
  gist: 'Halls of your own, or chips of your own.',
  effect: `Halls: ${n.hallsMw} MW of your own after ${n.lagQuarters} quarters, with no rent. Chips: training +${n.chipsTraining} and costs −${dollars(n.chipsSavingUsdM)} a quarter for two years.`,
  cost: `Halls: ${dollars(n.hallsUsdM)} in ${n.lagQuarters + 1} instalments, trust −${n.hallsTrust}. Chips: ${dollars(n.chipsUsdM)} at once.`,
  risk: `Halls: ${perCent(n.lateBps)} come a quarter late, and an instalment dearer. Chips: ${perCent(n.chipsFailBps)} fail; from a chip that works Microsoft learns too, as long as its licence covers research (+${n.taughtPoints} for its own models).`,
  choices: {
    chips: `A chip: ${dollars(n.chipsUsdM)}`,
    halls: `A hall: ${n.hallsMw} MW, ${dollars(n.hallsUsdM)}`,
  },
};
