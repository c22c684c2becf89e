import { calendar, monthStart } from './time-span.ts';
import type { Window } from './windows.ts';

export interface Tick {
  readonly day: number;
  readonly text: string;
}

/**
 * Round dates of a window, as many as have room for their names: years, months, or days, in steps that people count in.
 *
 * @param most how many have room.
 */
export function ticksOf(window: Window, most: number): readonly Tick[] {
  const days = window.to - window.from;
  const step = steps.find(({ length }) => days / length <= most) ?? (steps.at(-1) as Step);
  return step.unit === 'day' ? dayTicks(window, step.count) : monthTicks(window, step.count);
}

interface Step {
  readonly unit: 'day' | 'month';
  readonly count: number;
  /** In days, about. */
  readonly length: number;
}

const steps: readonly Step[] = [
  ...[1, 2, 5, 10].map((count) => ({ unit: 'day', count, length: count }) as const),
  ...[1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400].map(
    (count) => ({ unit: 'month', count, length: count * 30.44 }) as const,
  ),
];

/** Months counted from year 0: those that the step divides. */
function monthTicks({ from, to }: Window, step: number): readonly Tick[] {
  const { year, month } = calendar(from);
  const start = year * 12 + month;
  const ticks: Tick[] = [];
  for (let at = Math.ceil(start / step) * step; ; at += step) {
    const day = monthStart(from, at - start);
    if (day > to) return ticks;
    if (day < from) continue;
    const [year, month] = [Math.floor(at / 12), at % 12];
    const withYear = month === 0 || ticks.length === 0;
    ticks.push({ day, text: step >= 12 ? `${year}` : `${months[month]}${withYear ? ` ${year}` : ''}` });
  }
}

/** The first of the month and every so many days after it, none of them right before the next first. */
function dayTicks({ from, to }: Window, step: number): readonly Tick[] {
  const ticks: Tick[] = [];
  for (let day = from; day < to; day += 1) {
    const { month, date } = calendar(day);
    if ((date - 1) % step !== 0 || date > 32 - step) continue;
    const withMonth = date === 1 || ticks.length === 0;
    ticks.push({ day, text: `${withMonth ? `${months[month]} ` : ''}${date}` });
  }
  return ticks;
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
