import { baseMap } from './atlas.ts';
import { reachOf } from './projections.ts';
import type { View } from './view.ts';

/** Land and borders, as SVG. The same places are shown on many pages: what lies under them is drawn once. */
export function drawBackdrop(view: View): string {
  const { frame, center, projection } = view;
  const key = `${frame} ${center} ${projection.scale()} ${projection.translate()}`;
  const backdrop = drawn.get(key) ?? draw(view);
  if (drawn.size >= most) drawn.clear();
  drawn.set(key, backdrop);
  return backdrop;
}

const drawn = new Map<string, string>();
const most = 500;

function draw({ frame, width, height, center, projection, path }: View): string {
  const { land, borders } =
    frame === 'world'
      ? baseMap('110m', [...center], Math.PI)
      : baseMap('50m', [...center], reachOf(projection, center, width, height));
  return [
    `<path d="${path(land) ?? ''}" fill="var(--map-land)"/>`,
    `<path d="${path(borders) ?? ''}" fill="none" stroke="var(--map-line)" stroke-width=".7"/>`,
  ].join('');
}
