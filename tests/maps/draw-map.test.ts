import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { baseMap, pieceAround } from '../../src/maps/atlas.ts';
import { drawMap } from '../../src/maps/draw-map.ts';
import { placeLabels } from '../../src/maps/place-labels.ts';
import { theaters } from '../../src/maps/theaters.ts';
import type { MapPoint } from '../../src/records/parts.ts';

function point(name: string, lat: number, lon: number, extra: Partial<MapPoint> = {}): MapPoint {
  const id = name.toLowerCase().replaceAll(/\W+/g, '-');
  const card = {
    ref: `territories/${id}`,
    kind: 'territories',
    name,
    line: '',
    path: `/territories/${id}/`,
  } as const;
  return { card, lat, lon, disputed: false, dispute: null, note: null, parts: [], ...extra };
}

const crimea = point('Crimea', 45.28, 34.33, {
  disputed: true,
  dispute: 'claimed by Ukraine, administered by Russia since 2014',
  parts: [{ lat: 45.2, lon: 34.3 }],
});
const odesa = point('Odesa', 46.49, 30.74);

describe('the atlas', () => {
  it('draws no border between Crimea and the mainland', () => {
    const { borders } = baseMap('50m', [34, 46], 0.02);
    const near = borders.coordinates
      .flat()
      .filter(([lon = 0, lat = 0]) => lat > 45.9 && lat < 46.3 && lon > 33 && lon < 35);
    expect(near).toEqual([]);
  });

  it.each([
    ['Crimea', 34.1, 44.95],
    ['Iturup', 147.9, 45],
    ['Kunashir', 145.95, 44.15],
  ])('has the outline of %s and not of the mainland', (_name, lon, lat) => {
    const piece = pieceAround(lon, lat);
    expect(piece && geoContains(piece, [lon, lat])).toBe(true);
    expect(piece && geoContains(piece, [37.6, 55.75])).toBe(false);
  });
});

describe('a map', () => {
  const { svg, disputes } = drawMap([odesa], [crimea], {
    title: 'Where <Odesa> is',
    id: 'm',
    frame: 'region',
  });

  it('hatches a disputed area in its frame though nobody named it, and says whose dispute it is', () => {
    expect(svg).toContain('url(#m-hatch)');
    expect(disputes.map(({ place, hatched }) => [place.card.name, hatched])).toEqual([['Crimea', true]]);
  });

  it('links its points, escapes its words and gives all land one color', () => {
    expect(svg).toMatch(/<a [^>]*href="\/territories\/odesa\/"/);
    expect(svg).toContain('Where &lt;Odesa&gt; is');
    expect(svg.match(/fill="var\(--map-land\)"/g)).toHaveLength(1);
  });

  it('speaks of no dispute that lies elsewhere', () => {
    const far = drawMap([point('Naples', 40.85, 14.27)], [crimea], {
      title: 'Naples',
      id: 'n',
      frame: 'region',
    });
    expect(far.disputes).toEqual([]);
  });
});

it('parts two ends of a continent into two maps', () => {
  const [first, second] = theaters([odesa, point('Iturup', 45, 147.9), crimea]);
  expect(first?.map(({ card }) => card.name)).toEqual(['Odesa', 'Crimea']);
  expect(second?.map(({ card }) => card.name)).toEqual(['Iturup']);
});

it('places labels beside their points, off obstacles, and none where there is no room', () => {
  const wish = { x: 100, y: 100, text: 'Odesa' };
  expect(placeLabels([wish], 200, 200)[0]?.anchor).toBe('start');
  const obstacle = { left: 104, top: 60, right: 200, bottom: 140 };
  expect(placeLabels([wish], 200, 200, [obstacle])[0]?.anchor).toBe('end');
  expect(placeLabels([{ ...wish, text: 'A name far too long for so small a map' }], 150, 150)).toEqual([
    undefined,
  ]);
});
