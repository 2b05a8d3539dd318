import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent } from './amounts.de.ts';
import { numbers } from './release-model.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Modell freigeben oder halten',
  gist: 'Den Vorsprung früh verkaufen oder für Tests zurückhalten.',
  effect: `Früh: ${perCent(n.earlyPartBps)} des Vorsprungs im Labor gehen jetzt in den Verkauf, Nachfrage +${perCent(n.earlyGrowthBps)}. Zurückhalten: Mission +${n.holdMission}, Legitimität +${n.holdLegitimacy}, Akte bei jedem Staat +${n.holdRecord}.`,
  cost: `Früh: Mission −${n.earlyMission}. Zurückhalten: in diesem Quartal nichts Neues im Verkauf, Nachfrage −${perCent(n.holdGrowthBps)}, ${dollars(n.holdUsdM)}.`,
  risk: `Früh: ${perCent(n.harmBps)} und ${perCent(n.harmPerLeadBps)} mehr für jeden Punkt Vorsprung, weniger mit vereinbarten Tests oder einem Veto: Legitimität −${n.harmLegitimacy}, Akte bei jedem Staat −${n.harmRecord}. Zurückhalten: ${perCent(n.leakBps)}, dass die Belegschaft die Geduld verliert (−${n.leakStaff}).`,
  choices: { early: 'Früh freigeben', hold: 'Für Tests zurückhalten' },
};
