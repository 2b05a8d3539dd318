import type { EventWords } from '../words.ts';

export const words: EventWords = {
  headline: 'SoftBank asks when its condition will be met',
  body: 'The last tranche of the spring round is promised, approved and tied to a finished restructuring. With the date close, the investor wants to know whether to keep the money ready or place it elsewhere.',
  choices: {
    bridge: {
      label: 'Take a part early, as notes',
      effect: '$5B in cash now',
      cost: 'The tranche shrinks by $1.95B more; notes can be called later; credibility −3',
    },
    plan: {
      label: 'Show a dated plan',
      effect: 'A 65% chance: credibility +3, legitimacy +2 and a larger next round for 2 quarters',
      cost: 'Otherwise credibility −5',
    },
    blame: {
      label: 'Say who holds it up',
      effect: 'Legitimacy +3; Microsoft’s legitimacy −4 and its investors uneasy',
      cost: 'Trust −5',
    },
  },
  factNote:
    'SoftBank’s commitment would have fallen to $20B without a restructuring by the end of 2025, and its board cleared the last $22.5B on that condition in October 2025; the bridge is simulated.',
};
