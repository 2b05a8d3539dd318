import { bidsOf, stepsBetween, strengthOf, type Lesson } from '../lesson.ts';

const distance = (steps: { readonly openai: number; readonly microsoft: number }): number =>
  steps.openai + steps.microsoft;

/** The first package on the table, when what was signed stayed near it. */
export const anchoring: Lesson = {
  id: 'anchoring',
  sightings: (log) => {
    const signed = log.facts.find((fact) => fact.type === 'agreement-signed');
    const bids = bidsOf(log);
    const [first] = bids;
    const answer = bids.find((bid) => bid.side !== first?.side);
    if (first === undefined || answer === undefined || signed?.type !== 'agreement-signed') return [];
    const near = distance(stepsBetween(log.rules, first.package, signed.package));
    const far = distance(stepsBetween(log.rules, answer.package, signed.package));
    if (near >= far) return [];
    return [{ fact: first.fact, side: first.side, strength: strengthOf(far - near, far) }];
  },
};
