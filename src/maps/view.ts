import { type GeoPath, type GeoProjection, geoPath } from 'd3-geo';
import type { MapPoint } from '../records/parts.ts';
import { plain, region, wholeWorld } from './projections.ts';

/** `region` fits the points; `world` shows all of it. */
export type MapFrame = 'region' | 'world';

/** What part of the globe a map shows, and how. */
export interface View {
  readonly frame: MapFrame;
  /** Map units; the picture scales to the width it is given, up to 1.3 times this. */
  readonly width: number;
  readonly height: number;
  /** Degrees east and north. */
  readonly center: readonly [lon: number, lat: number];
  readonly projection: GeoProjection;
  /** Makes paths of SVG, rounded to a tenth of a unit. */
  readonly path: GeoPath;
}

const sizes = { region: { width: 440, height: 330 }, world: { width: 720, height: 370 } } as const;

/** The view of a map of the points, centered in the middle of them. */
export function viewOf(points: readonly MapPoint[], frame: MapFrame): View {
  const { width, height } = sizes[frame];
  const center = [middle(points.map(({ lon }) => lon)), middle(points.map(({ lat }) => lat))] as const;
  const projection = frame === 'world' ? wholeWorld(width, height) : region(points, center, width, height);
  const path = geoPath(frame === 'world' ? projection : plain(projection, width, height)).digits(1);
  return { frame, width, height, center, projection, path };
}

function middle(values: readonly number[]): number {
  return (Math.min(...values) + Math.max(...values)) / 2;
}
