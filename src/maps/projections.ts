import {
  type GeoProjection,
  type GeoStreamWrapper,
  geoAzimuthalEqualArea,
  geoDistance,
  geoIdentity,
  geoNaturalEarth1,
  geoTransform,
} from 'd3-geo';
import type { MultiPoint } from 'geojson';
import type { MapPoint } from '../records/parts.ts';

/** Map units left free beside the points of a region, and half as many above and below them. */
const margin = 56;
/** A region is shown at least this wide, in degrees of latitude, so that a single point has surroundings. */
const leastSpan = 9;

/** Bends no coast into more points than a tenth of a unit can show. */
const precision = 1;

/** All of the globe in a picture of that size, in map units. */
export function wholeWorld(width: number, height: number): GeoProjection {
  return geoNaturalEarth1().precision(precision).fitSize([width, height], { type: 'Sphere' });
}

/** A stretch of the globe that holds the points, undistorted in its middle, in a picture of that size. */
export function region(
  points: readonly MapPoint[],
  [lon, lat]: readonly [number, number],
  width: number,
  height: number,
): GeoProjection {
  const frame: MultiPoint = {
    type: 'MultiPoint',
    coordinates: [
      ...points.map((point) => [point.lon, point.lat]),
      [lon, lat - leastSpan / 2],
      [lon, lat + leastSpan / 2],
    ],
  };
  return geoAzimuthalEqualArea()
    .rotate([-lon, -lat])
    .precision(precision)
    .fitExtent(
      [
        [margin, margin / 2],
        [width - margin, height - margin / 2],
      ],
      frame,
    );
}

/**
 * The same projection at a tenth of the time, for shapes that lie well within half the globe: each point is
 * projected and the rest is plane geometry, where d3 clips and bends lines on the sphere.
 */
export function plain(projection: GeoProjection, width: number, height: number): GeoStreamWrapper {
  const points = geoTransform({
    point(lon, lat) {
      const [x, y] = projection([lon, lat]) ?? [0, 0];
      this.stream.point(x, y);
    },
  });
  const frame = geoIdentity().clipExtent([
    [0, 0],
    [width, height],
  ]);
  return { stream: (out) => points.stream(frame.stream(out)) };
}

/** Distance from the center to the farthest corner of the map, in radians. */
export function reachOf(
  projection: GeoProjection,
  center: readonly [number, number],
  width: number,
  height: number,
): number {
  const corners: [number, number][] = [
    [0, 0],
    [width, 0],
    [0, height],
    [width, height],
  ];
  return Math.max(
    ...corners.map((corner) => geoDistance(projection.invert?.(corner) ?? [180, 0], [...center])),
  );
}
