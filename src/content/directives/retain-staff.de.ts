import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent } from './amounts.de.ts';
import { numbers } from './retain-staff.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Die Belegschaft halten',
  gist: 'Zuteilungen, oder Zeit für eigene Forschung.',
  effect: `Zuteilungen: Belegschaft +${n.grantsStaff}. Freiheit: Belegschaft +${n.freedomStaff}, Mission +${n.freedomMission}. Wiederholt innerhalb von ${n.restQuarters} Quartalen wirkt es schwächer.`,
  cost: `Zuteilungen: ${dollars(n.grantsUsdM)}. Freiheit: ${dollars(n.freedomUsdM)}, und ${n.freedomQuarters} Quartale lang −${n.freedomTraining} Training im Quartal.`,
  risk: `Zuteilungen: ${perCent(n.outbidBps)}, dass ein Konkurrent ${n.outbidStaff} Punkte davon überbietet.`,
  choices: { grants: `Zuteilungen: ${dollars(n.grantsUsdM)}`, freedom: 'Zeit für eigene Forschung' },
};
