const collator = new Intl.Collator('en', { numeric: true });

/** Alphabetical order as English readers expect it: accents and case aside, numbers by their value. */
export function compareText(a: string, b: string): number {
  return collator.compare(a, b);
}
