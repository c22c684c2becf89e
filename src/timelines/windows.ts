import { calendar, monthStart, type TimeSpan } from './time-span.ts';

/** A stretch of time that one band of the picture shows: `to` is the day after the last. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

const mostWindows = 3;
/** With fewer dates nothing is so crowded that it needs enlarging. */
const crowd = 16;
/** At most this share of the outer window is worth enlarging, and a date longer than it is not what crowds. */
const share = 1 / 4;

/**
 * The windows of a picture, each within the one before: the first holds all dates; each next enlarges the
 * shortest stretch that holds half of those left, where they crowd in a quarter of the time or less.
 */
export function chooseWindows(spans: readonly TimeSpan[]): readonly Window[] {
  const windows = [wholeWindow(spans)];
  let left = spans;
  while (windows.length < mostWindows) {
    const outer = windows.at(-1) as Window;
    const inner = densest(left, outer);
    if (!inner) break;
    windows.push(inner);
    left = left.filter((span) => isWithin(span, inner));
  }
  return windows;
}

/** The narrowest window that wholly holds a date: the one whose band shows it. */
export function windowOf(span: TimeSpan, windows: readonly Window[]): number {
  const index = windows.findLastIndex((window) => isWithin(span, window));
  return Math.max(0, index);
}

function isWithin({ from, to }: TimeSpan, window: Window): boolean {
  return from !== null && to !== null && from >= window.from && to <= window.to;
}

/** A little room at both ends, so that what goes on has somewhere to go. */
function wholeWindow(spans: readonly TimeSpan[]): Window {
  const days = spans.flatMap(({ from, to }) => [from, to].filter((day) => day !== null));
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const room = Math.max(4, Math.ceil((to - from) * 0.03));
  return { from: from - room, to: to + room };
}

function densest(spans: readonly TimeSpan[], outer: Window): Window | undefined {
  const most = (outer.to - outer.from) * share;
  const short = spans
    .flatMap(({ from, to }) => (from !== null && to !== null && to - from <= most ? { from, to } : []))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const half = Math.ceil(spans.length / 2);
  if (spans.length < crowd || short.length < half) return undefined;
  let best: Window | undefined;
  for (let first = 0; first + half <= short.length; first += 1) {
    const run = short.slice(first, first + half);
    const from = (run[0] as Window).from;
    const to = run.reduce((latest, span) => Math.max(latest, span.to), from);
    if (!best || to - from < best.to - best.from) best = { from, to };
  }
  const whole = best && roundOut(best);
  return whole && whole.from >= outer.from && whole.to <= outer.to && whole.to - whole.from <= most
    ? whole
    : undefined;
}

/** To whole years, months or days, whichever suits its length. */
function roundOut({ from, to }: Window): Window {
  const length = to - from;
  if (length > 3 * 365) {
    const [first, last] = [calendar(from), calendar(to - 1)];
    return { from: monthStart(from, -first.month), to: monthStart(to - 1, 12 - last.month) };
  }
  if (length > 45) return { from: monthStart(from, 0), to: monthStart(to - 1, 1) };
  return { from: from - 2, to: to + 2 };
}
