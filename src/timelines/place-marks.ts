import { textWidth } from '../drawing/text-width.ts';
import { shorten } from '../wording/shorten.ts';
import type { Mark } from './marks.ts';
import { type Frame, type Shape, shapeOf } from './shapes.ts';

export interface PlacedMark {
  readonly mark: Mark;
  readonly shape: Shape;
  /** From 0, downward. */
  readonly row: number;
  readonly label: Label | null;
}

export interface Label {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** After its mark, before it, or on it, where it is long enough. */
  readonly side: 'after' | 'before' | 'on';
}

/** Size of the letters of a label, in units of the picture. */
export const labelSize = 13;
/** Between two things of a row, and between a mark and its label. */
const gap = 7;
const labelGap = 4;
/** Letters of a label at most, from what is best to what is just worth it. */
const lengths = [40, 26, 16];

/**
 * Gives each mark a row where it covers nothing else, with labels as long as the rows have room for. Where they have
 * room for no label of every mark, marks come first and labels where some is left.
 *
 * @returns in the order given; null where not even the marks fit.
 */
export function placeMarks(marks: readonly Mark[], frame: Frame, rows: number): readonly PlacedMark[] | null {
  const shaped = marks.map((mark) => ({ mark, shape: shapeOf(mark.span, frame) }));
  for (const attempt of attempts) {
    const placed = placeAll(shaped, frame, rows, attempt);
    if (placed) return lengthenLabels(placed, frame);
  }
  return null;
}

interface Attempt {
  readonly length: number;
  /** Whether a mark without room for a label goes without. */
  readonly bare: boolean;
}

const attempts: readonly Attempt[] = [
  ...lengths.map((length) => ({ length, bare: false })),
  ...[16, 0].map((length) => ({ length, bare: true })),
];

type Shaped = Pick<PlacedMark, 'mark' | 'shape'>;
type Box = Pick<Label, 'left' | 'right'>;

function placeAll(
  shaped: readonly Shaped[],
  frame: Frame,
  rows: number,
  { length, bare }: Attempt,
): readonly PlacedMark[] | null {
  const taken: Box[][] = Array.from({ length: rows }, () => []);
  const placed: PlacedMark[] = [];
  for (const { mark, shape } of shaped) {
    const labels = length === 0 ? [] : labelsOf(mark, shape, frame, length);
    const found = firstFree(taken, shape, labels) ?? (bare ? firstFree(taken, shape, [null]) : undefined);
    if (!found) return null;
    taken[found.row]?.push(boxOf(shape, found.label));
    placed.push({ mark, shape, ...found });
  }
  return placed;
}

function firstFree(taken: readonly Box[][], shape: Shape, labels: readonly (Label | null)[]) {
  for (const [row, boxes] of taken.entries()) {
    const label = labels.find((choice) => isFree(boxOf(shape, choice), boxes));
    if (label !== undefined) return { row, label };
  }
  return undefined;
}

/** Gives each label what room its row has left. */
function lengthenLabels(placed: readonly PlacedMark[], frame: Frame): readonly PlacedMark[] {
  const taken = placed.map(({ row, shape, label }) => ({ row, box: boxOf(shape, label) }));
  return placed.map((one, index) => {
    const others = taken.flatMap(({ row, box }, at) => (row === one.row && at !== index ? box : []));
    const label = lengths
      .flatMap((length) => labelsOf(one.mark, one.shape, frame, length))
      .find((choice) => isFree(boxOf(one.shape, choice), others));
    if (!label || (one.label && label.text.length <= one.label.text.length)) return one;
    taken[index] = { row: one.row, box: boxOf(one.shape, label) };
    return { ...one, label };
  });
}

/** Where a label can stand within the frame: on its mark, after it, before it. */
function labelsOf({ name, more }: Mark, { left, right }: Shape, frame: Frame, length: number): Label[] {
  const text = labelText(name, more, length);
  const width = textWidth(text, labelSize);
  const choices = [
    ...(right - left > width + 40
      ? [{ left: left + 16, right: left + 16 + width, side: 'on' as const }]
      : []),
    { left: right + labelGap, right: right + labelGap + width, side: 'after' as const },
    { left: left - labelGap - width, right: left - labelGap, side: 'before' as const },
  ];
  return choices
    .filter((choice) => choice.left >= frame.left && choice.right <= frame.right)
    .map((choice) => ({ text, ...choice }));
}

function labelText(name: string, more: string, length: number): string {
  const quoted = name.startsWith('“') && name.length > length;
  if (quoted) return `${shorten(name, length - 1)}”`;
  if (more === '' || name.length + 14 > length) return shorten(name, length);
  return shorten(`${name}: ${more}`, length);
}

/** What a mark covers of its row, with its label. */
export function boxOf(shape: Shape, label: Label | null): Box {
  return {
    left: Math.min(shape.left, label?.left ?? shape.left),
    right: Math.max(shape.right, label?.right ?? shape.right),
  };
}

function isFree(box: Box, others: readonly Box[]): boolean {
  return others.every(({ left, right }) => box.right + gap <= left || box.left >= right + gap);
}
