const names = new Intl.DisplayNames('en', { type: 'language' });

/** `uk` → "Ukrainian"; `zh-Hans` → "Simplified Chinese". */
export function languageName(tag: string): string {
  return names.of(tag) ?? tag;
}
