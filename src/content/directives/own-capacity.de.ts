import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent } from './amounts.de.ts';
import { numbers } from './own-capacity.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Eigene Chips und Hallen',
  gist: 'Hallen im eigenen Besitz, oder eigene Chips.',
  effect: `Hallen: ${n.hallsMw} MW eigene Kapazität nach ${n.lagQuarters} Quartalen, ohne Miete. Chips: Training +${n.chipsTraining} und zwei Jahre lang −${dollars(n.chipsSavingUsdM)} Kosten im Quartal.`,
  cost: `Hallen: ${dollars(n.hallsUsdM)} in ${n.lagQuarters + 1} Raten, Vertrauen −${n.hallsTrust}. Chips: ${dollars(n.chipsUsdM)} auf einmal.`,
  risk: `Hallen: ${perCent(n.lateBps)} kommen ein Quartal später und eine Rate teurer. Chips: ${perCent(n.chipsFailBps)} scheitern; was gelingt, lernt auch Microsoft, solange seine Lizenz die Forschung umfasst (+${n.taughtPoints} für seine eigenen Modelle).`,
  choices: {
    chips: `Ein Chip: ${dollars(n.chipsUsdM)}`,
    halls: `Eine Halle: ${n.hallsMw} MW, ${dollars(n.hallsUsdM)}`,
  },
};
