import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Spending plan falls by fifteen billion, in a footnote',
  body: 'Nothing has been cancelled; some leases will be counted elsewhere. The question is how loudly to say the first part and how quietly the second.',
  choices: {
    lower: {
      label: 'Lead with the lower figure',
      effect: 'Confidence +5',
      cost: 'A 40% chance the footnote is read: credibility −4, legitimacy −2',
    },
    both: { label: 'Show both figures', effect: 'Credibility +4', cost: 'Confidence −2' },
    cut: { label: 'Cut in earnest', effect: 'Confidence +4', cost: 'Builds yield a tenth less for 3 quarters' },
  },
  factNote:
    'Microsoft’s capital spending plan for 2026 was restated from about $190B to $175B through the classification of leases; this presentation is simulated.',
};
