import * as v from 'valibot';

export const RESULTS_FORMAT = 'non-binding/results/1';
/** The largest file of results read, in characters: some thousands of games. */
export const RESULTS_TEXT_LIMIT = 200_000_000;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(200));
const bySide = <S extends v.GenericSchema>(schema: S) => v.strictObject({ openai: schema, microsoft: schema });

const headSchema = v.strictObject({ format: v.literal(RESULTS_FORMAT), run: v.string() });

const lineSchema = v.strictObject({
  at: count,
  result: v.strictObject({
    seed: text,
    hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/, 'must be 16 hex digits')),
    scores: bySide(v.pipe(v.number(), v.integer())),
    mandates: bySide(text),
    signed: v.nullable(v.pipe(v.array(v.pipe(v.number(), v.integer())), v.maxLength(40), v.readonly())),
    closedQuarter: v.nullable(count),
    ending: text,
    choices: v.record(text, v.strictObject({ offered: count, chosen: count })),
  }),
});

/** Results of one run that was cut off, by place; or where the text fails. */
export type ParsedResults =
  { readonly results: ReadonlyMap<number, v.InferOutput<typeof lineSchema>['result']> } | { readonly problem: string };

/** The first line of a file of results: which run it belongs to. */
export const resultsHead = (run: string): string => `${JSON.stringify({ format: RESULTS_FORMAT, run })}\n`;

export const resultsLine = (at: number, result: v.InferOutput<typeof lineSchema>['result']): string =>
  `${JSON.stringify({ at, result })}\n`;

/**
 * Reads the results of an earlier run of the same games. A last line without its end is what a cut-off run leaves,
 * and is passed over.
 */
export function parseResults(whole: string, run: string): ParsedResults {
  if (whole.length > RESULTS_TEXT_LIMIT) return { problem: 'is too large to be results: give another file' };
  const lines = whole.split('\n').slice(0, -1);
  const head = v.safeParse(headSchema, jsonOf(lines[0] ?? ''));
  if (!head.success) return { problem: 'line 1: is not the head of a file of results: give another file' };
  if (head.output.run !== run) return { problem: 'line 1: belongs to another run: give another file' };
  const results = new Map<number, v.InferOutput<typeof lineSchema>['result']>();
  for (const [at, line] of lines.entries()) {
    if (at === 0) continue;
    const parsed = v.safeParse(lineSchema, jsonOf(line), { abortEarly: true });
    if (!parsed.success) return { problem: `line ${String(at + 1)}: is not a result: remove it` };
    results.set(parsed.output.at, parsed.output.result);
  }
  return { results };
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
