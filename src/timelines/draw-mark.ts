import { round } from '../drawing/round.ts';
import { escapeMarkup } from '../escape-markup.ts';
import type { Mark } from './marks.ts';
import { boxOf, type Label, labelSize, type PlacedMark } from './place-marks.ts';
import { dotRadius, type Shape, trail } from './shapes.ts';

/** Height of a row. */
export const rowHeight = 18;

/**
 * A mark with its label, as a link. No keyboard stops here: the list beside the picture has the same links in words.
 *
 * @param y the middle of its row.
 */
export function drawPlaced({ mark, shape, label }: PlacedMark, y: number): string {
  const { left, right } = boxOf(shape, label);
  const words = label ? drawLabel(label, y) : '';
  return linked(
    mark,
    `<rect x="${round(left)}" y="${round(y - rowHeight / 2)}" width="${round(right - left)}" height="${rowHeight}" class="area"/>${drawShape(shape, mark, y)}${words}`,
  );
}

/** Tight at its mark, however wide the browser’s face is; on it, the mark makes room. */
function drawLabel({ left, right, side, text }: Label, y: number): string {
  const gap =
    side === 'on'
      ? `<rect class="gap" x="${round(left - 4)}" y="${y - 7}" width="${round(right - left + 8)}" height="14"/>`
      : '';
  const place = side === 'before' ? `x="${round(right)}" text-anchor="end"` : `x="${round(left)}"`;
  return `${gap}<text ${place} y="${round(y + labelSize * 0.34)}">${escapeMarkup(text)}</text>`;
}

function linked({ href, kind, background, title }: Mark, content: string): string {
  const attributes = `${kind === null ? '' : ` data-kind="${kind}"`}${background ? ' class="later"' : ''}`;
  return `<a href="${escapeMarkup(href)}" tabindex="-1"${attributes}><title>${escapeMarkup(title)}</title>${content}</a>`;
}

/** A dot for a day, a bar for what lasts, a line with ends for some time between; hollow for background. */
export function drawShape(
  shape: Shape,
  { background, lane }: Pick<Mark, 'background' | 'lane'>,
  y: number,
): string {
  const hollow = background ? ' class="hollow"' : '';
  if (shape.dot !== null) {
    const x = round(shape.dot);
    const sign =
      lane === 'written'
        ? `<path class="solid" d="M${x} ${y - 5}l5 5-5 5-5-5z"/>`
        : `<circle cx="${x}" cy="${y}" r="${dotRadius}"${hollow}/>`;
    return drawTrails(shape, y) + sign;
  }
  const { start, end, core } = shape;
  const [from, to] = [round(shape.from), round(shape.to)];
  const stops = `${start === 'open' ? '' : `M${from} ${y - 4}v8`}${end === 'open' ? '' : `M${to} ${y - 4}v8`}`;
  return [
    drawTrails(shape, y),
    `<path d="M${from} ${y}H${to}${stops}"/>`,
    core
      ? `<rect x="${round(core[0])}" y="${y - 3}" width="${round(core[1] - core[0])}" height="6"${hollow}/>`
      : '',
    start === 'open' ? `<path class="solid" d="M${from} ${y - 5}v10l-8-5z"/>` : '',
    end === 'open' ? `<path class="solid" d="M${to} ${y - 5}v10l8-5z"/>` : '',
  ].join('');
}

/** Points that trail off where an end is not sure. */
function drawTrails({ dot, from, to, start, end }: Shape, y: number): string {
  const [left, right] = dot === null ? [from, to] : [dot - dotRadius, dot + dotRadius];
  const trails = [
    ...(start === 'soft' ? [`M${round(left - trail)} ${y}H${round(left - 2)}`] : []),
    ...(end === 'soft' ? [`M${round(right + 3)} ${y}h${trail - 2}`] : []),
  ];
  return trails.length === 0 ? '' : `<path class="trail" d="${trails.join('')}"/>`;
}
