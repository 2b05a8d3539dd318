/** Turns the map's flat lists of numbers into SVG path data, and finds the way of a flow between two places. */

export const polyline = (points: readonly number[], closed: boolean): string => {
  let path = 'M';
  for (let i = 0; i < points.length; i += 2) {
    path += `${i === 0 ? '' : 'L'}${String(points[i])} ${String(points[i + 1])}`;
  }
  return closed ? `${path}Z` : path;
};

export const polylines = (lists: readonly (readonly number[])[], closed: boolean): string =>
  lists.map((points) => polyline(points, closed)).join('');

/** Dots of zero length, drawn by a round line cap. */
export const dots = (points: readonly number[]): string => {
  let path = '';
  for (let i = 0; i < points.length; i += 2) path += `M${String(points[i])} ${String(points[i + 1])}h0`;
  return path;
};

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** An arc from one place to another that rises northward by `bend` of its length. */
export const arc = (from: Spot, to: Spot, bend: number): string => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const turn = dx > 0 ? -1 : 1;
  const x = (from.x + to.x) / 2 - dy * bend * turn;
  const y = (from.y + to.y) / 2 + dx * bend * turn;
  return `M${String(from.x)} ${String(from.y)}Q${x.toFixed(1)} ${y.toFixed(1)} ${String(to.x)} ${String(to.y)}`;
};
