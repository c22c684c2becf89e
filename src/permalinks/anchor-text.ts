/**
 * The words by which the ledger knows a place: NFC with white space folded. Differences that no reader sees
 * make no difference.
 */
export function anchorText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s\s+|[^\S ]/gu, ' ')
    .trim();
}
