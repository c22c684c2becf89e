import { textWidth } from '../drawing/text-width.ts';

/** A box in map units; y grows downward. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface LabelWish {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface PlacedLabel {
  /** Where the text is anchored, and how. */
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Map units; the size of labels, and the clear room around a point. */
export const labelSize = 13;
const gap = 9;

/**
 * Finds each point’s label a place beside it where it covers neither another label nor a point nor the frame,
 * and no obstacle if that can be helped; undefined where there is none: the list under the map has the name.
 * Greedy, in the order given.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  width: number,
  height: number,
  obstacles: readonly Box[] = [],
): (PlacedLabel | undefined)[] {
  const taken: Box[] = wishes.map(({ x, y }) => around(x, y, 5));
  return wishes.map((wish, index) => {
    const free = candidates(wish).filter((label) => {
      const box = boxOf(label, wish.text);
      const inside = box.left >= 2 && box.top >= 2 && box.right <= width - 2 && box.bottom <= height - 2;
      return inside && !taken.some((other, at) => at !== index && overlap(box, other));
    });
    const covers = (label: PlacedLabel) => obstacles.some((box) => overlap(boxOf(label, wish.text), box));
    const label = free.find((candidate) => !covers(candidate)) ?? free[0];
    if (label) taken.push(boxOf(label, wish.text));
    return label;
  });
}

function candidates({ x, y }: LabelWish): PlacedLabel[] {
  const middle = y + labelSize * 0.34;
  return [
    { x: x + gap, y: middle, anchor: 'start' },
    { x: x - gap, y: middle, anchor: 'end' },
    { x, y: y - gap, anchor: 'middle' },
    { x, y: y + gap + labelSize * 0.75, anchor: 'middle' },
    { x: x + gap * 0.6, y: y - gap * 0.8, anchor: 'start' },
    { x: x - gap * 0.6, y: y + gap + labelSize * 0.6, anchor: 'end' },
    { x: x + gap * 0.6, y: y + gap + labelSize * 0.6, anchor: 'start' },
    { x: x - gap * 0.6, y: y - gap * 0.8, anchor: 'end' },
    { x, y: y + gap * 4 + labelSize, anchor: 'middle' },
    { x, y: y - gap * 4, anchor: 'middle' },
  ];
}

function boxOf({ x, y, anchor }: PlacedLabel, text: string): Box {
  const width = textWidth(text, labelSize);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, top: y - labelSize * 0.8, right: left + width, bottom: y + labelSize * 0.25 };
}

function around(x: number, y: number, radius: number): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
