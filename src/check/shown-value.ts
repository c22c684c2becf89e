const longest = 60;

/** A value of the frontmatter as a message quotes it: not more of it than finds it. */
export function shownValue(value: unknown): string {
  const text = String(value);
  return text.length > longest ? `${text.slice(0, longest - 3).trimEnd()}…` : text;
}
