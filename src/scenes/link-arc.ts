import type { MapPoint } from '../session/map-placement.ts';

const SEGMENTS = 28;

/** How far an arc may bow, as shares of its length: the first is taken where nothing is in the way. */
const BENDS = [0.14, 0.11, 0.17, 0.2, 0.08, 0.23];

/** What each later bend costs more than the one before it, however clear its way. */
const DEARER = 0.35;

/** Arcs and places nearer than this, in the plane, are in each other's way. */
const CLEAR = 26;

/** The points of an arc that bows to the north. */
export function arc(from: MapPoint, to: MapPoint, bend: number): MapPoint[] {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const north = dx > 0 ? -1 : 1;
  const cx = (from.x + to.x) / 2 - dy * bend * north;
  const cy = (from.y + to.y) / 2 + dx * bend * north;
  return Array.from({ length: SEGMENTS + 1 }, (_, index) => {
    const t = index / SEGMENTS;
    const s = 1 - t;
    return { x: s * s * from.x + 2 * s * t * cx + t * t * to.x, y: s * s * from.y + 2 * s * t * cy + t * t * to.y };
  });
}

/** How much a point is in the way of others. */
function crowding({ x, y }: MapPoint, others: readonly MapPoint[]): number {
  let nearest = CLEAR * CLEAR;
  for (const other of others) {
    const dx = x - other.x;
    const dy = y - other.y;
    nearest = Math.min(nearest, dx * dx + dy * dy);
  }
  return (CLEAR - Math.sqrt(nearest)) / CLEAR;
}

/** The arc that keeps clearest of those already drawn and of other places. */
export function clearestArc(
  from: MapPoint,
  to: MapPoint,
  drawn: readonly (readonly MapPoint[])[],
  places: readonly MapPoint[],
): MapPoint[] {
  const arcs = drawn.flat();
  let best: { points: MapPoint[]; cost: number } | undefined;
  for (const [index, bend] of BENDS.entries()) {
    const least = index * DEARER;
    if (best !== undefined && best.cost <= least) break;
    const points = arc(from, to, bend);
    // all arcs of a side meet at its medal, and an arc begins at its own halls
    const open = points.slice(4, Math.round(SEGMENTS * 0.72));
    const cost = open.reduce((sum, point) => sum + crowding(point, arcs) + 3 * crowding(point, places), least);
    if (best === undefined || cost < best.cost) best = { points, cost };
  }
  return best?.points ?? arc(from, to, 0.14);
}
