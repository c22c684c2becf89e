const names = new Intl.DisplayNames('en', { type: 'language' });

/** `uk` → "Ukrainian"; `zh-Hans` → "Simplified Chinese"; a tag of no language stays as it is. */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
