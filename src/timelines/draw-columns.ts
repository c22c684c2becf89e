import { round } from '../drawing/round.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { plural } from '../wording/plural.ts';
import type { Mark } from './marks.ts';
import { type Frame, shapeOf } from './shapes.ts';

const width = 12;
/** Of the highest column, and of the count above it. */
const most = 72;
export const columnsHeight = most + 18;

/** Marks too many to draw each: how many dates begin in each stretch, background hollow on top, linked to the first. */
export function drawColumns(marks: readonly Mark[], frame: Frame, top: number): string {
  const columns = [...Map.groupBy(marks, (mark) => columnOf(mark, frame))].map(([at, held]) => ({
    at,
    held,
  }));
  const highest = Math.max(...columns.map(({ held }) => held.length));
  const foot = top + columnsHeight;
  const unit = most / highest;
  const drawn = columns.map(({ at, held }) => {
    const x = round(frame.left + at * width + 1);
    const later = held.filter(({ background }) => background).length;
    const filled = held.length - later;
    const bar = (count: number, above: number, hollow: string) =>
      count === 0
        ? ''
        : `<rect x="${x}" y="${round(foot - (above + count) * unit)}" width="${width - 2}" height="${round(count * unit)}"${hollow}/>`;
    const title = `${plural(held.length, 'date begins', 'dates begin')} here; the first: ${held[0]?.title}`;
    return `<a href="${escapeMarkup(held[0]?.href ?? '')}" tabindex="-1"><title>${escapeMarkup(title)}</title>${bar(filled, 0, '')}${bar(later, filled, ' class="hollow"')}</a>`;
  });
  const peak = columns.find(({ held }) => held.length === highest);
  const x = round(frame.left + (peak?.at ?? 0) * width + width / 2);
  return `${drawn.join('')}<text x="${x}" y="${round(foot - most - 4)}" text-anchor="middle">${highest}</text>`;
}

function columnOf({ span }: Mark, frame: Frame): number {
  const { from, dot } = shapeOf(span, frame);
  const last = Math.ceil((frame.right - frame.left) / width) - 1;
  return Math.min(last, Math.floor(((dot ?? from) - frame.left) / width));
}
