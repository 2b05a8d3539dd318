import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'Court papers show what Microsoft expected to earn',
  body: 'An old slide, one table and a column of returns are now exhibits. The figures were sensible for a bet that nobody else would make; read aloud beside the word charity they sound different.',
  choices: {
    own: { label: 'Stand by the numbers', effect: 'Credibility +2, confidence +4', cost: 'Legitimacy −1' },
    seal: {
      label: 'Ask to seal the rest',
      effect: 'Trust +6: OpenAI’s pages stay shut too',
      cost: '$40M; a 20% chance of refusal: legitimacy −2',
    },
    whole: {
      label: 'Publish the whole story',
      effect: 'Legitimacy +1, credibility +1',
      cost: 'Trust −3: it is OpenAI’s story as well',
    },
  },
  factNote:
    'Evidence in the 2026 trial put Microsoft’s expected return at $92B or more and its cost above $100B; this exhibit is simulated.',
};
