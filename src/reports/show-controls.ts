import { findInvisible } from '../read/characters.ts';

/** The text with each invisible character as a visible box: a terminal must not obey what content says. */
export function showControls(text: string): string {
  const plain = text.replaceAll(/[\n\t]/g, ' ');
  let shown = '';
  let from = 0;
  for (const { offset, length } of findInvisible(plain)) {
    shown += `${plain.slice(from, offset)}${'\uFFFD'.repeat(length)}`;
    from = offset + length;
  }
  return shown + plain.slice(from);
}
