/**
 * About how wide a text is that a picture sets in the serif face, in the unit of `size`, rather too wide than too narrow:
 * for where no browser can measure it.
 */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of text) width += shareOf(character);
  return width * size;
}

/** Of the size, in Source Serif 4 and the faces that stand in for it. */
function shareOf(character: string): number {
  let share = known.get(character);
  if (share === undefined) {
    share = shares.find(({ of }) => of.test(character))?.share ?? 0.57;
    known.set(character, share);
  }
  return share;
}

const known = new Map<string, number>();

const shares: readonly { readonly of: RegExp; readonly share: number }[] = [
  { of: /[ijlftrI.,:;’'‘|!()/]/, share: 0.38 },
  { of: / /, share: 0.26 },
  { of: /[a-z0-9]/, share: 0.57 },
  { of: /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}…—MWw]/u, share: 1 },
  { of: /\p{Lu}/u, share: 0.74 },
];
