import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent } from './amounts.ts';
import { numbers } from './release-model.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Release or hold a model',
  gist: 'Put the lead on sale early, or hold it for tests.',
  effect: `Early: ${perCent(n.earlyPartBps)} of the laboratory’s lead goes on sale now, demand +${perCent(n.earlyGrowthBps)}. Hold: mission +${n.holdMission}, legitimacy +${n.holdLegitimacy}, each state’s record +${n.holdRecord}.`,
  cost: `Early: mission −${n.earlyMission}. Hold: nothing new on sale this quarter, demand −${perCent(n.holdGrowthBps)}, ${dollars(n.holdUsdM)}.`,
  risk: `Early: ${perCent(n.harmBps)} and ${perCent(n.harmPerLeadBps)} more for each point of lead, less with tests or a veto agreed: legitimacy −${n.harmLegitimacy}, each state’s record −${n.harmRecord}. Hold: ${perCent(n.leakBps)} that staff lose patience (−${n.leakStaff}).`,
  choices: { early: 'Release early', hold: 'Hold for tests' },
};
