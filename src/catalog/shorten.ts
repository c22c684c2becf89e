/** The text, or as many of its first words as fit into `most` characters with an ellipsis after them. */
export function shorten(text: string, most: number): string {
  const folded = text.replaceAll(/\s{2,}|[^\S ]/g, ' ').trim();
  if (folded.length <= most) return folded;
  const cut = folded.lastIndexOf(' ', most - 1);
  const words = folded.slice(0, cut > 0 ? cut : most - 1).replace(/[\s,;:–—-]+$/u, '');
  // A surrogate pair that is cut in two is no character.
  return `${words.replace(/[\uD800-\uDBFF]$/, '')}…`;
}
