import { hash } from 'node:crypto';

/** Characters of a digest. */
export const digestLength = 20;

/** A short name for a text, or for bytes, that any change of them changes: 80 bits of SHA-256, in hexadecimal. */
export function digest(data: string | Uint8Array): string {
  return hash('sha256', data).slice(0, digestLength);
}
