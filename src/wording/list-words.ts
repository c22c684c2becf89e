const conjunction = new Intl.ListFormat('en-US', { type: 'conjunction' });

/** "Japan", "Japan and Ukraine", "Japan, Ukraine, and Italy". */
export function listWords(words: readonly string[]): string {
  return conjunction.format(words);
}
