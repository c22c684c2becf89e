/**
 * The parts of an archive that are searched as one, by their base paths: first the one whose page this is. Each
 * has an index of its own in `pagefind/`.
 */
export type ArchiveParts = readonly [own: string, ...others: string[]];

export function indexFolder(part: string): string {
  return `${part}pagefind/`;
}

/**
 * What a reader calls a part: its path without the slashes around it, or the host for what stands at its top.
 *
 * `/2016/` → `2016`; `/` → `news.example`
 */
export function partName(part: string, host: string): string {
  return part.slice(1, -1) || host;
}

/** The other part that an address leads to, as parts may stand one in another; undefined for this part. */
export function otherPartOf(url: string, parts: ArchiveParts): string | undefined {
  const [part] = parts.filter((base) => url.startsWith(base)).toSorted((a, b) => b.length - a.length);
  return part === parts[0] ? undefined : part;
}
