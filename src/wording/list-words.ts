const conjunction = new Intl.ListFormat('en-US', { type: 'conjunction' });
const disjunction = new Intl.ListFormat('en-US', { type: 'disjunction' });

/** "Japan", "Japan and Ukraine", "Japan, Ukraine, and Italy". */
export function listWords(words: readonly string[]): string {
  return conjunction.format(words);
}

/** "Japan", "Japan or Ukraine", "Japan, Ukraine, or Italy". */
export function listChoices(words: readonly string[]): string {
  return disjunction.format(words);
}
