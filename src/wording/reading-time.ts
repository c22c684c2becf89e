import { plural } from './plural.ts';

/** Minutes to read a text, at the 238 words a minute of silent reading of English (Brysbaert 2019). */
export function readingTime(words: number): string {
  const minutes = Math.max(1, Math.round(words / 238));
  return plural(minutes, 'minute');
}
