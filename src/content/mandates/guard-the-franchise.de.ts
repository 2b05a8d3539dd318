import type { MandateWords } from '../words.ts';

/** Numbers in braces are the mandate’s own. */
export const words: MandateWords = {
  name: 'Das Kerngeschäft schützen',
  brief:
    'Ihr Verwaltungsrat verkauft der ganzen Welt Software, und bald steckt in jeder ein Modell. Er will die besten Modelle, für lange Zeit und über jeden Zweifel lizenziert. Anteile sind angenehm; Zugang ist Überleben.',
  redLine: 'Die Lizenz läuft mindestens bis 2032.',
  bonus: 'Die eigenen KI-Produkte von Microsoft bringen am Ende des Spiels {productUsdM} oder mehr im Quartal.',
};
