import type { Strategy } from '../session.ts';
import { agentK } from './agent-k.ts';
import { deadlineStriker } from './deadline-striker.ts';
import { hardHeaded } from './hard-headed.ts';
import { hardliner } from './hardliner.ts';
import { micro } from './micro.ts';
import { principled } from './principled.ts';
import { random } from './random.ts';
import { boulware, conceder, linear } from './time-dependent.ts';
import { titForTat } from './tit-for-tat.ts';

/** Every strategy by the name that the command line and the bench know it by. */
export const STRATEGIES: ReadonlyMap<string, Strategy> = new Map([
  ['principled', principled],
  ['deadline-striker', deadlineStriker],
  ['tit-for-tat', titForTat],
  ['hard-headed', hardHeaded],
  ['boulware', boulware],
  ['agent-k', agentK],
  ['linear', linear],
  ['micro', micro],
  ['conceder', conceder],
  ['hardliner', hardliner],
  ['random', random],
]);
