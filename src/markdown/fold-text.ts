const foldable = /[\u2018-\u201b\u02bc\u201c-\u201f\u00a0\u2007\u202f\n\r\u2010\u2011]/;
const marks = /[\u2018-\u201b\u02bc]|[\u201c-\u201f]|[\u00a0\u2007\u202f\n\r]|[\u2010\u2011]/g;

/**
 * The text as names and quotations are compared: curly quotes and apostrophes straight, line breaks and
 * no-break spaces plain spaces, typographic hyphens plain ones. Every offset stays what it was.
 */
export function foldText(text: string): string {
  return foldable.test(text) ? text.replace(marks, plain) : text;
}

/** `foldText` for words that come from frontmatter, where YAML may have wrapped the line. */
export function foldPhrase(text: string): string {
  return foldText(text.normalize('NFC')).replaceAll(/\s+/g, ' ').trim();
}

function plain(mark: string): string {
  if (mark === '\u2010' || mark === '\u2011') return '-';
  if (/[\u2018-\u201b\u02bc]/.test(mark)) return "'";
  return /[\u201c-\u201f]/.test(mark) ? '"' : ' ';
}
