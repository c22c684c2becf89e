/**
 * Id of the first reference to a note in a block: where the note leads back to. On the page of a section that
 * is not always the article’s first: `<a id="ref-sword-2" href="#note-sword">` → `ref-sword-2`.
 */
export function firstReference(html: string, note: string): string {
  const before = html.slice(0, html.indexOf(`" href="#${note}"`));
  return before.slice(before.lastIndexOf('"') + 1);
}
