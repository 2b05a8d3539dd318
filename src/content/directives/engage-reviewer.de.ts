import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent } from './amounts.de.ts';
import { numbers } from './engage-reviewer.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Mit einer Behörde sprechen',
  gist: 'Eine Prüfung beschleunigen, zuhören oder versprechen, was sie will.',
  effect: `Die Prüfung nimmt in diesem Quartal zwei Stufen statt einer, und ihr Temperament zeigt sich. Zuhören bringt ${n.listenPoints} für die Akte; Versprechen bringen ${n.majorityPoints} bis ${n.vetoPoints}.`,
  cost: `${dollars(n.costUsdM)}. Ein Versprechen kostet ${n.promiseTrust} Vertrauen; ein Mindestanteil der Stiftung kostet ${n.floorStaff} bei der Belegschaft; ein Veto oder Tests verlangsamen das Training ein Jahr lang um ${n.slowerTraining} im Quartal. Ein Paket, das ein Versprechen bricht, verliert mehr, als es gewann.`,
  risk: `${perCent(n.aroundBps)}: Microsoft erfährt, dass Sie es umgangen haben. Vertrauen −${n.aroundTrust}. Eine frühere Entscheidung kann die falsche sein.`,
  choices: {
    listen: 'Zuhören und erklären',
    'keep-majority': `Gemeinnützige Mehrheit versprechen: +${n.majorityPoints}`,
    'foundation-floor': `Der Stiftung mindestens 26\u00a0% versprechen: +${n.floorPoints}`,
    disclose: `Offenlegung versprechen: +${n.disclosePoints}`,
    'safety-veto': `Sicherheitsausschuss mit Veto versprechen: +${n.vetoPoints}`,
    'tests-first': `Tests vor Veröffentlichungen versprechen: +${n.testsPoints}`,
  },
};
