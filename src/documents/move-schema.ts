import * as v from 'valibot';
import type { Move } from '../engine/moves.ts';

const index = v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(100));
const place = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));
const id = v.pipe(v.string(), v.maxLength(80), v.regex(/^[\w./-]*$/, 'must be an id: letters, digits, - . / _'));
const side = v.picklist(['openai', 'microsoft']);
const pack = v.pipe(v.array(index), v.maxLength(40));
const percent = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));

const rider = v.variant('type', [
  v.strictObject({ type: v.literal('waive'), offer: id }),
  v.strictObject({ type: v.literal('pay'), from: side, usdM: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  v.strictObject({ type: v.literal('allot'), mw: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  v.strictObject({ type: v.literal('withdraw'), from: side }),
]);
const riders = v.pipe(v.array(rider), v.maxLength(2));

const order = v.strictObject({ id, target: v.nullable(id), choice: v.nullable(id) });

/** A move as documents hold it: every field an id or an index, and no key that is not known. */
export const moveSchema = v.variant('type', [
  v.strictObject({ type: v.literal('answer'), side, choices: v.pipe(v.array(index), v.maxLength(4)) }),
  v.strictObject({
    type: v.literal('propose'),
    side,
    package: pack,
    alternative: v.optional(pack),
    riders: v.optional(riders),
    firm: v.optional(v.pipe(v.array(place), v.maxLength(2))),
  }),
  v.strictObject({ type: v.literal('memorandum'), side, package: pack }),
  v.strictObject({ type: v.literal('letter'), side, riders }),
  v.strictObject({ type: v.literal('accept'), side, draft: v.picklist([0, 1]) }),
  v.strictObject({ type: v.literal('probe'), side, terms: v.strictTuple([place, place]) }),
  v.strictObject({ type: v.literal('adjourn'), side }),
  v.strictObject({ type: v.literal('walk-out'), side }),
  v.strictObject({
    type: v.literal('direct'),
    side,
    directives: v.pipe(v.array(order), v.maxLength(5)),
    split: v.strictTuple([percent, percent, percent]),
    matches: v.pipe(v.array(id), v.maxLength(12)),
  }),
]);

/** Holds the schema to the engine's type: a move that parses is a Move. */
export const asMove = (parsed: v.InferOutput<typeof moveSchema>): Move => parsed;
