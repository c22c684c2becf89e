import { hash } from 'node:crypto';

/**
 * Id of a paragraph (`p-`) or a statement (`s-`) by its words: five base-36 digits of the SHA-256 of the folded
 * text, more where the id is taken. The same words are told apart by a count in what is hashed; `copies` remembers
 * how far it went for each text, so that a text repeated a thousand times is not tried a million times.
 */
export function hashId(
  prefix: 'p-' | 's-',
  folded: string,
  isTaken: (id: string) => boolean,
  copies: Map<string, number> = new Map(),
): string {
  for (let copy = copies.get(folded) ?? 1; ; copy++) {
    copies.set(folded, copy);
    const digest = hash('sha256', copy === 1 ? folded : `${folded}\n${copy}`);
    // 52 bits: what a number holds exactly, and ten base-36 digits.
    const number = Number.parseInt(digest.slice(0, 13), 16);
    for (let length = 5; length <= 10; length++) {
      const id = `${prefix}${(number % 36 ** length).toString(36).padStart(length, '0')}`;
      if (!isTaken(id)) return id;
    }
  }
}
