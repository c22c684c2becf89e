import { drawShape } from './draw-mark.ts';
import type { Mark } from './marks.ts';
import type { Shape } from './shapes.ts';

/** A sign of the picture, as inline SVG, and what it means. */
export interface KeyEntry {
  readonly svg: string;
  readonly text: string;
}

/** What the signs mean that occur in a picture of these marks. */
export function keyOf(marks: readonly Mark[]): readonly KeyEntry[] {
  return entries
    .filter(({ occurs }) => marks.some(occurs))
    .map(({ text, shape, later = false, lane = 'recorded' }) => ({
      text,
      svg: `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" aria-hidden="true"><g class="mark${later ? ' later' : ''}">${drawShape(shape, { background: later, lane }, height / 2)}</g></svg>`,
    }));
}

const width = 36;
const height = 16;

const line: Shape = {
  left: 2,
  right: 34,
  dot: null,
  from: 4,
  to: 32,
  core: null,
  start: 'sharp',
  end: 'sharp',
};
const dot: Shape = { ...line, dot: width / 2 };

const entries: readonly {
  readonly text: string;
  readonly shape: Shape;
  readonly occurs: (mark: Mark) => boolean;
  readonly later?: boolean;
  readonly lane?: Mark['lane'];
}[] = [
  { text: 'article written', shape: dot, lane: 'written', occurs: ({ lane }) => lane === 'written' },
  { text: 'a day, or little more', shape: dot, occurs: ({ lane }) => lane !== 'written' },
  {
    text: 'as long as it lasts',
    shape: { ...line, core: [4, 32] },
    occurs: ({ span }) => span.core !== null,
  },
  { text: 'some time between', shape: line, occurs: ({ span }) => isVague(span) },
  {
    text: 'uncertain on that side',
    shape: { ...dot, start: 'soft', end: 'soft' },
    occurs: ({ span }) => span.softStart || span.softEnd,
  },
  {
    text: 'goes on',
    shape: { ...line, core: [4, 32], to: 28, end: 'open' },
    occurs: ({ span }) => span.to === null,
  },
  {
    text: 'background: later than the articles',
    shape: dot,
    later: true,
    occurs: ({ background }) => background,
  },
];

function isVague({ from, to, core }: Mark['span']): boolean {
  return core === null && from !== null && to !== null && to - from > 1;
}
