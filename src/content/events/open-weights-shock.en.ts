import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'A free model from abroad matches the paid ones',
  body: 'Anyone may download it, run it and change it, and by the weekend tens of thousands had. Its makers say what it cost to train; nobody believes the figure, and everybody repeats it.',
  choices: {
    host: { label: 'Host it within days', effect: 'Hosted models +5', cost: 'Legitimacy −2, trust −2' },
    cut: {
      label: 'Cut prices',
      effect: 'Sales +$250M a quarter as customers stay',
      cost: '$2.6B of discounts; confidence −2',
    },
    warn: {
      label: 'Warn customers off it',
      effect: 'Trust +3; credibility +1 if heeded',
      cost: 'A 35% chance it sounds like protection: legitimacy −2',
    },
  },
  factNote:
    'Azure’s catalogue has listed open models from several countries since 2025, over 1,900 in all; this newcomer is simulated.',
};
