import { valuesOf } from '../../engine/rulebook.ts';
import type { DirectiveWords } from '../words.ts';
import { dollars, perCent } from './amounts.de.ts';
import { numbers } from './host-lab.ts';

const n = valuesOf(numbers);

export const words: DirectiveWords = {
  name: 'Fremdes Labor aufnehmen',
  gist: 'Die Modelle eines Konkurrenten auf Azure bringen.',
  effect: `Seine Modelle auf Azure: ${perCent(n.gainBps)} des Abstands zwischen seiner Stärke und Ihrem Regal, halb so viel, wenn es schon da ist. Miete von ${dollars(n.rentUsdK / 1_000)} je Megawatt und Quartal.`,
  cost: `Die Megawatt des Labors, zulasten anderer Kunden. Vertrauen −${n.trust}. Bei Gleichstellung darf die Konkurrenz ${perCent(n.parityBps)} des Azure von OpenAI haben und nicht mehr; verboten ist verboten.`,
  risk: `${perCent(n.stumbleBps)}, dass sein Modell in Ihrem Namen stolpert: Legitimität −${n.stumbleLegitimacy}.`,
  choices: {},
};
