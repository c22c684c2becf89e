/** The text, or as many of its first words as fit into `most` characters with an ellipsis after them. */
export function shorten(text: string, most: number): string {
  // Long texts are cut before they are folded; four times the limit is enough for all but heaps of spaces.
  const start = text.slice(0, most * 4);
  const folded = start.replaceAll(/\s{2,}|[^\S ]/g, ' ').trim();
  if (start === text && folded.length <= most) return folded;
  const cut = folded.lastIndexOf(' ', most - 1);
  const words = folded.slice(0, cut > 0 ? cut : most - 1).replace(/[\s,;:–—-]+$/u, '');
  // A surrogate pair that is cut in two is no character.
  return `${words.replace(/[\uD800-\uDBFF]$/, '')}…`;
}
