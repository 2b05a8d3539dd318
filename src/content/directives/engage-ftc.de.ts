import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent } from './amounts.de.ts';
import { numbers } from './engage-ftc.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Mit der FTC sprechen',
  gist: 'Mit der Behörde reden, bevor sie entscheidet.',
  effect: `Die Untersuchung nimmt in diesem Quartal zwei Stufen, und ihr Temperament zeigt sich. Erklären: Akte +${n.explainPoints}. Eigene Abhilfe: +${n.remedyPoints}.`,
  cost: `${dollars(n.costUsdM)}. Abhilfe: übriger Umsatz von Azure ${n.remedyQuarters} Quartale lang −${dollars(n.remedyUsdM)} im Quartal, Zuversicht −${n.remedyConfidence}.`,
  risk: `${perCent(n.probedBps)}, dass Unterlagen herauskommen: Legitimität −${n.probedLegitimacy}. Eine frühere Entscheidung kann die falsche sein.`,
  choices: { explain: 'Erklären', remedy: 'Abhilfe anbieten' },
};
