import { describeDate } from '../dates/describe-date.ts';
import { round } from '../drawing/round.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { drawBand, headingHeight } from './draw-band.ts';
import type { Mark } from './marks.ts';
import { labelSize } from './place-marks.ts';
import { type Frame, xOf } from './shapes.ts';
import { calendar, isoDay } from './time-span.ts';
import { chooseWindows, type Window, windowOf } from './windows.ts';

export interface TimelineSize {
  /** One unit should be shown as about one pixel. */
  readonly width: number;
  /** Rows of marks in a lane, at most. */
  readonly rows: number;
}

export interface DrawnTimeline {
  readonly svg: string;
  readonly bands: number;
  /** Whether some of it is drawn as columns of counts. */
  readonly counted: boolean;
}

/** Room at either side, for what trails off. */
const margin = 14;
/** From the axis of a band to the top of the next: names of dates, and the lines that spread. */
const between = 66;

/**
 * Dates as inline SVG: time from left to right, and each crowded stretch enlarged in a band of its own under the one it
 * belongs to, every band at one scale. Each date stands once, in the closest band that holds it wholly; the time of
 * writing stands in all. Colors come from the page’s style sheet. Hidden from what reads aloud, since the list beside it says the same in words.
 *
 * @param marks what is said and on record, in order of time; at least one with a start or an end.
 * @param written when the articles were written.
 */
export function drawTimeline(
  marks: readonly Mark[],
  written: readonly Mark[],
  { width, rows }: TimelineSize,
): DrawnTimeline {
  const windows = chooseWindows(marks.map(({ span }) => span));
  const parts: string[] = [];
  let top = 0;
  let counted = false;
  for (const [index, window] of windows.entries()) {
    const frame = { left: margin, right: width - margin, window };
    const held = marks.filter(({ span }) => windowOf(span, windows) === index);
    const band = drawBand([...written.filter(({ span }) => meets(span, window)), ...held], frame, rows, top);
    counted ||= band.counted;
    const inner = windows[index + 1];
    const foot = band.foot + (inner ? between : 26);
    if (inner) parts.push(drawEnlargement(inner, frame, top, band.foot, foot));
    parts.push(band.svg);
    top = foot;
  }
  const svg = `<svg viewBox="0 0 ${width} ${round(top)}" font-size="${labelSize}" aria-hidden="true">${parts.join('')}</svg>`;
  return { svg, bands: windows.length, counted };
}

function meets({ from, to }: Mark['span'], window: Window): boolean {
  return (from ?? window.from) < window.to && (to ?? window.to) > window.from;
}

/** In months where it is made of whole ones. */
function windowText({ from, to }: Window): string {
  const days = [isoDay(from), isoDay(to - 1)];
  const isMonths = calendar(from).date === 1 && calendar(to).date === 1;
  return describeDate(days.map((day) => (isMonths ? day.slice(0, 7) : day)).join('/')).text;
}

/** The stretch that the next band enlarges, and lines from its ends to those of that band. */
function drawEnlargement(inner: Window, frame: Frame, top: number, foot: number, next: number): string {
  const { left, right } = frame;
  const [from, to] = [round(xOf(inner.from, frame)), round(xOf(inner.to, frame))];
  const label = `Enlarged: ${windowText(inner)}`;
  return [
    `<path class="enlarged" d="M${from} ${top + headingHeight}H${to}V${foot}H${from}z"/>`,
    `<path class="spread" d="M${from} ${foot}V${foot + 26}L${left} ${next - 16}V${next}M${to} ${foot}V${foot + 26}L${right} ${next - 16}V${next}"/>`,
    `<path class="stretch" d="M${from} ${foot}H${to}"/>`,
    `<text class="lane" x="${(left + right) / 2}" y="${next - 8}" text-anchor="middle">${escapeMarkup(label)}</text>`,
  ].join('');
}
