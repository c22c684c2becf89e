import { type GeoProjection, geoDistance } from 'd3-geo';
import { round } from '../drawing/round.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { kinds } from '../kinds.ts';
import type { MapPoint } from '../records/parts.ts';
import { pieceAround } from './atlas.ts';
import { drawBackdrop } from './draw-backdrop.ts';
import { type Box, labelSize, placeLabels } from './place-labels.ts';
import { type MapFrame, type View, viewOf } from './view.ts';

export interface MapOptions {
  /** What the map shows, for those who cannot see it. */
  readonly title: string;
  /** Unique on the page; prefixes the ids inside the picture. */
  readonly id: string;
  readonly frame: MapFrame;
  /** Ref of the entity whose page this is: its point stands out and is no link. */
  readonly subject?: string | undefined;
}

export interface DrawnMap {
  readonly svg: string;
  /** Disputed places on it, hatched or, where no land is drawn for them, a mere point: what the legend must speak of. */
  readonly disputes: readonly { readonly place: MapPoint; readonly hatched: boolean }[];
}

/**
 * A locator map of points as inline SVG: land in one color whoever holds it, borders as thin lines, disputed areas hatched,
 * and each point a link to its entity. Colors come from the page’s custom properties, so that it follows the
 * theme and prints. Coordinates are rounded to a tenth of a unit.
 *
 * @param disputes disputed areas that may lie in the frame, named or not.
 */
export function drawMap(
  points: readonly MapPoint[],
  disputes: readonly MapPoint[],
  { title, id, frame, subject }: MapOptions,
): DrawnMap {
  const view = viewOf(points, frame);
  const { width, height } = view;
  const areas = disputedAreas(disputes, view);
  const hatch = `${id}-hatch`;
  const svg = [
    `<svg class="map" viewBox="0 0 ${width} ${height}" role="group" aria-labelledby="${id}-title" font-size="${labelSize}">`,
    `<title id="${id}-title">${escapeMarkup(title)}</title>`,
    `<defs><pattern id="${hatch}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V5" stroke="var(--ink)" stroke-width="1.6"/></pattern></defs>`,
    `<rect width="${width}" height="${height}" fill="var(--map-water)"/>`,
    drawBackdrop(view),
    ...areas
      .flatMap(({ outlines }) => outlines)
      .map(
        (outline) =>
          `<path d="${outline}" fill="url(#${hatch})" fill-opacity=".55" stroke="var(--ink)" stroke-width=".6" stroke-dasharray="2 2"/>`,
      ),
    ...marks(
      points,
      view.projection,
      { width, height, obstacles: areas.flatMap(({ boxes }) => boxes) },
      subject,
    ),
    '</svg>',
  ].join('');
  const hatched = areas.map(({ place }) => ({ place, hatched: true }));
  const isHatched = ({ card }: MapPoint) => hatched.some(({ place }) => place.card.ref === card.ref);
  const others = points.filter((point) => point.disputed && !isHatched(point));
  return { svg, disputes: [...hatched, ...others.map((place) => ({ place, hatched: false }))] };
}

interface Area {
  readonly place: MapPoint;
  readonly outlines: readonly string[];
  readonly boxes: readonly Box[];
}

/** The disputed areas that lie in the frame and have land to hatch. */
function disputedAreas(disputes: readonly MapPoint[], { frame, center, path }: View): readonly Area[] {
  return disputes
    .filter(({ lon, lat }) => frame === 'world' || geoDistance([lon, lat], [...center]) < Math.PI / 2)
    .map((place) => {
      const pieces = piecesOf(place);
      return {
        place,
        outlines: pieces.flatMap((piece) => path(piece) ?? []),
        boxes: pieces.map((piece) => boxOf(path.bounds(piece))),
      };
    })
    .filter(({ outlines }) => outlines.length > 0);
}

function piecesOf({ parts }: MapPoint) {
  return parts.map(({ lon, lat }) => pieceAround(lon, lat)).filter((piece) => piece !== undefined);
}

function boxOf([[left, top], [right, bottom]]: [[number, number], [number, number]]): Box {
  return { left, top, right, bottom };
}

function marks(
  points: readonly MapPoint[],
  projection: GeoProjection,
  { width, height, obstacles }: { width: number; height: number; obstacles: readonly Box[] },
  subject?: string,
): string[] {
  const places = points.map(({ card, lon, lat }) => {
    const [x, y] = projection([lon, lat]) ?? [0, 0];
    return { x, y, text: card.name };
  });
  const labels = placeLabels(places, width, height, obstacles);
  return points.map(({ card, dispute }, index) => {
    const { x, y } = places[index] as { x: number; y: number };
    const label = labels[index];
    const name = dispute === null ? card.name : `${card.name} (${dispute})`;
    const own = card.ref === subject;
    const parts = [
      `<circle cx="${round(x)}" cy="${round(y)}" r="12" fill="transparent"/>`,
      `<circle cx="${round(x)}" cy="${round(y)}" r="${own ? 5.5 : 4}" fill="var(--kind)" stroke="var(--paper)" stroke-width="1.5"/>`,
      label === undefined
        ? ''
        : `<text x="${round(label.x)}" y="${round(label.y)}" text-anchor="${label.anchor}" fill="var(--ink)" stroke="var(--map-halo)" stroke-width="3" paint-order="stroke"${own ? ' font-weight="700"' : ''}>${escapeMarkup(card.name)}</text>`,
    ].join('');
    if (own) return `<g data-kind="${card.kind}">${parts}</g>`;
    return `<a data-kind="${card.kind}" href="${escapeMarkup(card.path)}" aria-label="${escapeMarkup(`${name}, ${kinds[card.kind].singular}`)}">${parts}</a>`;
  });
}
