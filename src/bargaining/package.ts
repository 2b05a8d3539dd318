/** How many values each issue offers: `[3, 2]` is two issues, one with three values and one with two. */
export type Shape = readonly number[];

/** One value chosen for every issue, by index: what a side offers and what both may sign. */
export type Package = readonly number[];

/** A source of luck in [0, 1). It comes from outside, so that a session can be repeated. */
export type Luck = () => number;

export function countPackages(shape: Shape): number {
  return shape.reduce((product, values) => product * values, 1);
}

export function samePackage(left: Package, right: Package): boolean {
  return left.length === right.length && left.every((value, issue) => value === right[issue]);
}

/** A text that only equal packages share: for sets and maps of packages. */
export function packageKey(offer: Package): string {
  return offer.join(',');
}

/** The package at a place of the counting order in which the last issue turns fastest. */
export function packageAt(shape: Shape, index: number): Package {
  const values: number[] = new Array<number>(shape.length).fill(0);
  let rest = index;
  for (let issue = shape.length - 1; issue >= 0; issue -= 1) {
    const size = shape[issue] ?? 1;
    values[issue] = rest % size;
    rest = Math.floor(rest / size);
  }
  return values;
}

/** Every package of a shape, in counting order. For small shapes: the count is the product of all the sizes. */
export function* everyPackage(shape: Shape): Generator<Package> {
  const count = countPackages(shape);
  for (let index = 0; index < count; index += 1) yield packageAt(shape, index);
}

/** `size` values as indices, 0 to size - 1. */
export function indices(size: number): number[] {
  return Array.from({ length: size }, (_, index) => index);
}
