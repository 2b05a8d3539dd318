import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent } from './amounts.ts';
import { numbers } from './engage-reviewer.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Engage a reviewer',
  gist: 'Hurry a review, listen, or promise what it wants.',
  effect: `The review takes two stages this quarter instead of one, and you learn its temperament. Listening adds ${n.listenPoints} to its record; promises add ${n.majorityPoints} to ${n.vetoPoints}.`,
  cost: `${dollars(n.costUsdM)}. A promise costs ${n.promiseTrust} trust; a minimum for the foundation costs ${n.floorStaff} with the staff; a veto or tests slow training by ${n.slowerTraining} a quarter for a year. A package that breaks a promise loses more than the promise won.`,
  risk: `${perCent(n.aroundBps)}: Microsoft hears that you went around it. Trust −${n.aroundTrust}. A decision that comes sooner may be the wrong one.`,
  choices: {
    listen: 'Listen and explain',
    'keep-majority': `Promise a nonprofit majority: +${n.majorityPoints}`,
    'foundation-floor': `Promise the foundation 26% or more: +${n.floorPoints}`,
    disclose: `Promise disclosure: +${n.disclosePoints}`,
    'safety-veto': `Promise a safety committee with a veto: +${n.vetoPoints}`,
    'tests-first': `Promise tests before releases: +${n.testsPoints}`,
  },
};
