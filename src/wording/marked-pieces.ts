import type { TextRange } from '../records/content.ts';

/** A stretch of a text, marked as a whole or not at all. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/**
 * A text cut at its marks, in order, nothing lost: `Kerch Strait is …` marked 0–12 →
 * `[{ text: 'Kerch Strait', marked: true }, { text: ' is …', marked: false }]`.
 */
export function markedPieces(text: string, marks: readonly TextRange[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    pieces.push(
      { text: text.slice(at, start), marked: false },
      { text: text.slice(start, end), marked: true },
    );
    at = end;
  }
  pieces.push({ text: text.slice(at), marked: false });
  return pieces.filter((piece) => piece.text !== '');
}
