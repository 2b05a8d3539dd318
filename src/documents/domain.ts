import * as v from 'valibot';

/** The largest domain file read, in characters. */
export const DOMAIN_TEXT_LIMIT = 1_000_000;

const MOST_ISSUES = 64;
const MOST_VALUES = 512;
/** How far weights may miss a sum of 1: published domains round them. */
const WEIGHT_SLACK = 0.001;

const name = v.pipe(v.string('must be a text'), v.maxLength(200, 'must be at most 200 characters'));

const share = v.pipe(
  v.number('must be a number'),
  v.minValue(0, 'must be at least 0'),
  v.maxValue(1, 'must be at most 1'),
);

const issue = v.object({
  name,
  values: v.pipe(
    v.array(name, 'must be a list of texts'),
    v.minLength(1, 'must have at least one value'),
    v.maxLength(MOST_VALUES, `must have at most ${MOST_VALUES} values`),
  ),
});

const profile = v.object({
  weights: v.pipe(
    v.array(share, 'must be a list of numbers'),
    v.check((weights) => Math.abs(sum(weights) - 1) <= WEIGHT_SLACK, 'must sum to 1: scale them'),
  ),
  evaluations: v.array(v.array(share, 'must be a list of numbers'), 'must be a list of lists of numbers'),
  reservation: share,
});

const shape = v.object({
  name,
  issues: v.pipe(
    v.array(issue, 'must be a list of issues'),
    v.minLength(1, 'must have at least one issue'),
    v.maxLength(MOST_ISSUES, `must have at most ${MOST_ISSUES} issues`),
  ),
  profiles: v.strictTuple([profile, profile], 'must be exactly two profiles'),
});

/** A bargaining domain as files give it: issues with their values, and two sides' linear-additive preferences. */
export type DomainDocument = v.InferOutput<typeof shape>;

/** A domain, or where in the text it fails and what must be so there. */
export type ParsedDomain = { readonly domain: DomainDocument } | { readonly problem: string };

/** Reads a domain file's text. Nothing of it is trusted before this has passed it. */
export function parseDomain(text: string): ParsedDomain {
  if (text.length > DOMAIN_TEXT_LIMIT) return { problem: `is longer than ${DOMAIN_TEXT_LIMIT} characters: shorten it` };
  const json = parseJson(text);
  if ('problem' in json) return json;
  const parsed = v.safeParse(shape, json.value, { abortEarly: true });
  if (!parsed.success) {
    const [first] = parsed.issues;
    return { problem: `${v.getDotPath(first) ?? 'the document'}: ${sentence(first)}` };
  }
  const misfit = misfitOf(parsed.output);
  return misfit === undefined ? { domain: parsed.output } : { problem: misfit };
}

/** The schema's own sentence, or for a key that is missing or of another kind one that says so. */
function sentence(problem: v.BaseIssue<unknown>): string {
  if (problem.received === 'undefined') return 'is missing: add it';
  return problem.message.startsWith('must') ? problem.message : `must be ${problem.expected ?? 'something else'}`;
}

/** Profiles must have a weight and a list of evaluations for each issue, and an evaluation for each of its values. */
function misfitOf({ issues, profiles }: DomainDocument): string | undefined {
  for (const [side, { weights, evaluations }] of profiles.entries()) {
    const at = `profiles.${side}`;
    if (weights.length !== issues.length) return `${at}.weights: must have ${issues.length} numbers, one an issue`;
    if (evaluations.length !== issues.length)
      return `${at}.evaluations: must have ${issues.length} lists, one an issue`;
    for (const [place, { values }] of issues.entries()) {
      const expected = values.length;
      if (evaluations[place]?.length === expected) continue;
      return `${at}.evaluations.${place}: must have ${expected} numbers, one for each of the issue's values`;
    }
  }
  return undefined;
}

function parseJson(text: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(text) };
  } catch (error) {
    return { problem: `is not JSON (${error instanceof Error ? error.message : 'unreadable'}): correct it` };
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
