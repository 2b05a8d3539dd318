import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent } from './amounts.ts';
import { numbers } from './retain-staff.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Keep the staff',
  gist: 'Grants, or time for research of their own.',
  effect: `Grants: staff +${n.grantsStaff}. Freedom: staff +${n.freedomStaff}, mission +${n.freedomMission}. Repeated within ${n.restQuarters} quarters it does less.`,
  cost: `Grants: ${dollars(n.grantsUsdM)}. Freedom: ${dollars(n.freedomUsdM)}, and training −${n.freedomTraining} a quarter for ${n.freedomQuarters} quarters.`,
  risk: `Grants: ${perCent(n.outbidBps)} that a rival outbids you for ${n.outbidStaff} of these points.`,
  choices: { grants: `Grants: ${dollars(n.grantsUsdM)}`, freedom: 'Time for own research' },
};
