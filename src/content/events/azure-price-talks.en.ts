import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'OpenAI asks for cheaper servers',
  body: 'A side conversation, off the main agenda and possibly worth more than half of it: what a server costs per hour, who gains when chips get faster, and whether the largest customer is treated like one.',
  choices: {
    cut: {
      label: 'Grant a discount',
      effect: 'Trust +6',
      cost: 'OpenAI’s rent 4% lower for 5 quarters; confidence −2',
    },
    trade: {
      label: 'Give volume, not price',
      effect: '90 MW more for OpenAI; trust +1, credibility +1',
      cost: '$3.25B',
    },
    hold: { label: 'Hold the price', effect: 'Confidence +3', cost: 'Trust −3' },
  },
  factNote:
    'Talks on server prices were reported beside the main negotiation in September 2025; this request is simulated.',
};
