import type { TimeSpan } from './time-span.ts';
import type { Window } from './windows.ts';

/** What of the picture’s width a band may use, and which days it shows. */
export interface Frame {
  readonly left: number;
  readonly right: number;
  readonly window: Window;
}

/** How a date is drawn, along the band. */
export interface Shape {
  /** All it covers. */
  readonly left: number;
  readonly right: number;
  /** Where a dot stands; null for a line. */
  readonly dot: number | null;
  /** The line of all it may mean. */
  readonly from: number;
  readonly to: number;
  /** The bar of what it certainly lasts. */
  readonly core: readonly [from: number, to: number] | null;
  readonly start: 'sharp' | 'soft' | 'open';
  readonly end: 'sharp' | 'soft' | 'open';
}

/** Units of the picture, here and below. */
export const dotRadius = 4;
/** Length of the points that trail off at a soft end. */
export const trail = 10;
/** What is narrower is drawn as a dot. */
const narrow = 9;

/** The shape of a date in a band; what lies beyond the band’s window ends at its edge. */
export function shapeOf(span: TimeSpan, frame: Frame): Shape {
  const at = (day: number) => clamp(xOf(day, frame), frame);
  const from = span.from === null ? frame.left : at(span.from);
  const to = span.to === null ? frame.right : at(span.to);
  const isDay = span.from !== null && span.to === span.from + 1;
  const start = span.from === null ? 'open' : span.softStart ? 'soft' : 'sharp';
  const end = span.to === null ? 'open' : span.softEnd ? 'soft' : 'sharp';
  const isDot = start !== 'open' && end !== 'open' && (isDay || to - from < narrow);
  const dot = isDot ? (from + to) / 2 : null;
  const core = span.core && ([at(span.core[0]), at(span.core[1])] as const);
  return {
    left: (dot === null ? from : dot - dotRadius - 1) - (start === 'soft' ? trail : 0),
    right: (dot === null ? to : dot + dotRadius + 1) + (end === 'soft' ? trail : 0),
    dot,
    from,
    to,
    core: core && core[1] - core[0] >= 1 ? core : null,
    start,
    end,
  };
}

/** Where a day begins in a band, in units of the picture. */
export function xOf(day: number, { left, right, window }: Frame): number {
  return left + ((day - window.from) / (window.to - window.from)) * (right - left);
}

function clamp(x: number, { left, right }: Frame): number {
  return Math.min(right, Math.max(left, x));
}
