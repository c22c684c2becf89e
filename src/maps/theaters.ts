import { geoDistance } from 'd3-geo';

/** Points nearer than this to one of a group belong to it: 1,500 km, in radians of the Earth’s mean radius. */
const reach = 1500 / 6371;

/**
 * Groups points that lie together, so that an article about two ends of a continent gets two maps that can be
 * read instead of one that cannot (single-linkage clustering). The largest group first; groups of equal size and
 * the points in them keep their order.
 */
export function theaters<P extends { readonly lat: number; readonly lon: number }>(
  points: readonly P[],
): P[][] {
  let groups: P[][] = [];
  for (const point of points) {
    const near = groups.filter((group) => group.some((other) => distance(point, other) <= reach));
    groups = [...groups.filter((group) => !near.includes(group)), [...near.flat(), point]];
  }
  const order = new Map(points.map((point, index) => [point, index]));
  const first = (group: P[]) => Math.min(...group.map((point) => order.get(point) ?? 0));
  return groups
    .map((group) => group.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)))
    .sort((a, b) => b.length - a.length || first(a) - first(b));
}

function distance(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  return geoDistance([a.lon, a.lat], [b.lon, b.lat]);
}
