import { additive, type Tables, type Utility } from './utility.ts';

/** One side's preferences as domain files give them: utility = Σ weight × evaluation (Raiffa 1982). */
export interface Profile {
  readonly weights: readonly number[];
  readonly evaluations: Tables;
  /** What no deal is worth, on the same scale. */
  readonly reservation: number;
}

/** A bargaining domain: its issues and the two sides' profiles. */
export interface Domain {
  readonly name: string;
  readonly issues: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly profiles: readonly [Profile, Profile];
}

/** A domain's utilities in whole units, the same for both sides: `units` of them are a utility of 1. */
export interface ScaledDomain {
  readonly utilities: readonly [Utility, Utility];
  readonly reservations: readonly [number, number];
  readonly units: number;
}

const MOST_DECIMALS = 15;
const ROUNDED_DECIMALS = 12;

/** A profile's utilities as plain fractions, for strategies, which compare no sums for equality. */
export function tablesOf(profile: Profile): Tables {
  return profile.evaluations.map((values, issue) => values.map((value) => value * (profile.weights[issue] ?? 0)));
}

/**
 * A domain's utilities as integers. Decimal weights and evaluations multiply without any rounding while their digits
 * together are at most fifteen; longer ones are rounded to twelve decimals, far below any difference that matters.
 */
export function scaledDomain({ profiles }: Domain): ScaledDomain {
  const weightDigits = Math.max(...profiles.map((profile) => mostDecimals(profile.weights)));
  const valueDigits = Math.max(...profiles.flatMap((profile) => profile.evaluations.map(mostDecimals)), 0);
  const needed = Math.max(weightDigits + valueDigits, ...profiles.map((profile) => decimals(profile.reservation)));
  const exact = needed <= MOST_DECIMALS;
  const units = tenTo(exact ? needed : ROUNDED_DECIMALS);
  const scaled = exact ? exactTables(weightDigits, units) : roundedTables(units);
  const [first, second] = profiles;
  return {
    utilities: [additive(scaled(first)), additive(scaled(second))],
    reservations: [Math.round(first.reservation * units), Math.round(second.reservation * units)],
    units,
  };
}

function exactTables(weightDigits: number, units: number): (profile: Profile) => Tables {
  const inWeights = tenTo(weightDigits);
  const inValues = units / inWeights;
  return ({ weights, evaluations }) =>
    evaluations.map((values, issue) => {
      const weight = Math.round((weights[issue] ?? 0) * inWeights);
      return values.map((value) => weight * Math.round(value * inValues));
    });
}

function roundedTables(units: number): (profile: Profile) => Tables {
  return (profile) => tablesOf(profile).map((values) => values.map((value) => Math.round(value * units)));
}

function mostDecimals(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, decimals(number)), 0);
}

/** Digits after the point in a number's shortest decimal text; a number in exponent form has too many to keep. */
function decimals(number: number): number {
  const text = String(number);
  if (text.includes('e')) return MOST_DECIMALS + 1;
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

function tenTo(digits: number): number {
  let product = 1;
  for (let digit = 0; digit < digits; digit += 1) product *= 10;
  return product;
}
