import type { ScenarioWords } from '../words.ts';

export const words: ScenarioWords = {
  name: 'Exklusiv, 2023',
  blurb:
    'Ein kleines Labor mit weitem Vorsprung, eine Cloud, ein Vertrag, der beide bindet. Noch hat es niemand eilig; am besten verhandelt also, wer am weitesten sieht.',
};
