import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { perCent } from './amounts.ts';
import { numbers } from './call-table-openai.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Call a table',
  gist: 'Ask to amend the contract next quarter.',
  effect: 'After a closing: a table of two rounds next quarter, for an amendment.',
  cost: `Credibility −${n.credibility}: whoever calls wants something. Trust −${n.againTrust} when called again within ${n.restQuarters} quarters.`,
  risk: `${perCent(n.leakBps)} that it gets out: valuation −${perCent(n.leakValueBps)}.`,
  choices: {},
};
