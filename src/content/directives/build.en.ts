import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent } from './amounts.ts';
import { numbers } from './build.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Build capacity',
  gist: 'New halls for Azure, paid in instalments.',
  effect: `250, 500 or 1000 MW on line in ${n.instalments - 1} quarters, shared out by your slider.`,
  cost: `${dollars(n.usdMPerMw)} a megawatt in ${n.instalments} instalments. Confidence −${n.confidencePer500} for each 500 MW, and investors watch what is unfinished.`,
  risk: `${perCent(n.lateBps)} that it comes a quarter late and an instalment dearer: ${perCent(n.lateTightBps)} more for each point of shortage over 50, and ${perCent(n.lateSoonBps)} more after a build last quarter. Halls that nobody rents stand idle.`,
  choices: {
    250: `250 MW: ${dollars(250 * n.usdMPerMw)}`,
    500: `500 MW: ${dollars(500 * n.usdMPerMw)}`,
    1000: `1000 MW: ${dollars(1_000 * n.usdMPerMw)}`,
  },
};
