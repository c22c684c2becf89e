import { createHash } from 'node:crypto';

/** A short name for a text that any change of the text changes: 80 bits of SHA-256, in hexadecimal. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 20);
}
