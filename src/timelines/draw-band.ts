import { round } from '../drawing/round.ts';
import { textWidth } from '../drawing/text-width.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { columnsHeight, drawColumns } from './draw-columns.ts';
import { drawPlaced, rowHeight } from './draw-mark.ts';
import type { Lane, Mark } from './marks.ts';
import { labelSize, placeMarks } from './place-marks.ts';
import { type Frame, shapeOf, xOf } from './shapes.ts';
import { ticksOf } from './ticks.ts';

export interface DrawnBand {
  readonly svg: string;
  /** Where its axis is; its names stand under it. */
  readonly foot: number;
  /** Whether some of it is drawn as columns of counts. */
  readonly counted: boolean;
}

/** Marks of a lane at most, so that the picture of a large archive stays small. */
const mostMarks = 60;
/** Articles whose time of writing runs through the band; more would hide what is on it. */
const mostWritings = 3;
/** Room that the name of a lane takes above it. */
export const headingHeight = 20;
/** Room that the name of a date needs under the axis. */
const tickRoom = 58;

const headings: Readonly<Record<Lane, string>> = {
  written: 'Written',
  said: 'In the articles',
  recorded: 'On record',
};

/**
 * One stretch of time: lanes of marks over an axis.
 *
 * @param rows of marks in a lane, at most.
 */
export function drawBand(marks: readonly Mark[], frame: Frame, rows: number, top: number): DrawnBand {
  const lanes = (['written', 'said', 'recorded'] as const).flatMap((lane) => {
    const held = marks.filter((mark) => mark.lane === lane);
    return held.length === 0 ? [] : { lane, held };
  });
  let y = top;
  let counted = false;
  const parts: string[] = [];
  for (const { lane, held } of lanes) {
    parts.push(`<text class="lane" x="${frame.left}" y="${y + 14}">${headings[lane]}</text>`);
    y += headingHeight;
    const placed = held.length <= mostMarks ? placeMarks(held, frame, rows) : null;
    if (placed) {
      for (const one of placed) parts.push(drawPlaced(one, y + (one.row + 0.5) * rowHeight));
      y += (Math.max(...placed.map(({ row }) => row)) + 1) * rowHeight;
    } else {
      counted = true;
      parts.push(drawColumns(held, frame, y));
      y += columnsHeight;
    }
    y += 8;
  }
  const writing = lanes.find(({ lane }) => lane === 'written')?.held ?? [];
  return {
    svg: drawAxis(frame, top, y) + drawWriting(writing, frame, top, y) + parts.join(''),
    foot: y,
    counted,
  };
}

/** The time of writing, through all lanes: what stands to its right came later. Of many articles, none. */
function drawWriting(articles: readonly Mark[], frame: Frame, top: number, foot: number): string {
  if (articles.length > mostWritings) return '';
  return articles
    .map(({ span }) => {
      const { from, to } = shapeOf(span, frame);
      const width = Math.max(2, to - from);
      return `<rect class="writing" x="${round((from + to - width) / 2)}" y="${top + headingHeight}" width="${round(width)}" height="${foot - top - headingHeight}"/>`;
    })
    .join('');
}

function drawAxis(frame: Frame, top: number, foot: number): string {
  const ticks = ticksOf(frame.window, (frame.right - frame.left) / tickRoom);
  const lines = ticks.map(({ day }) => `M${round(xOf(day, frame))} ${top + headingHeight}V${foot + 5}`);
  let taken = 0;
  const names = ticks.map(({ day, text }) => {
    const name = tickName(xOf(day, frame), text, frame);
    if (name.left < taken) return '';
    taken = name.right + 6;
    return `<text x="${round(name.left)}" y="${foot + 18}">${escapeMarkup(text)}</text>`;
  });
  return `<g class="axis"><path class="grid" d="${lines.join('')}"/><path d="M${frame.left} ${foot}H${frame.right}"/>${names.join('')}</g>`;
}

/** Under its line; at the edges beside it, lest it stick out. */
function tickName(x: number, text: string, { left, right }: Frame) {
  const width = textWidth(text, labelSize);
  const start = Math.min(Math.max(left, x - width / 2), right - width);
  return { left: start, right: start + width };
}
