import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedPieces } from '../../src/wording/marked-pieces.ts';

describe('markedPieces', () => {
  it('cuts a text at its marks', () => {
    expect(markedPieces('Kerch Strait is a strait', [{ start: 0, end: 12 }])).toEqual([
      { text: 'Kerch Strait', marked: true },
      { text: ' is a strait', marked: false },
    ]);
  });

  it('loses no character and marks what it is told to', () => {
    const textAndCuts = fc.string({ minLength: 1, unit: 'grapheme' }).chain((text) =>
      fc.tuple(
        fc.constant(text),
        fc.uniqueArray(fc.nat(text.length), { maxLength: 8 }).map((cuts) => cuts.sort((a, b) => a - b)),
      ),
    );
    fc.assert(
      fc.property(textAndCuts, ([text, cuts]) => {
        const marks = cuts.flatMap((start, index) =>
          index % 2 === 0 && cuts[index + 1] !== undefined ? [{ start, end: cuts[index + 1] as number }] : [],
        );
        const pieces = markedPieces(text, marks);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        expect(pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(
          marks.map(({ start, end }) => text.slice(start, end)),
        );
      }),
    );
  });
});
