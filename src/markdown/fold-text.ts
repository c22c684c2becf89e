const foldable = /[\u2018-\u201b\u02bc\u201c-\u201f\u00a0\u2007\u202f\n\r\u2010\u2011]/;
const marks = /[\u2018-\u201b\u02bc]|[\u201c-\u201f]|[\u00a0\u2007\u202f\n\r]|[\u2010\u2011]/g;

/**
 * The text as names and quotations are compared: curly quotes and apostrophes straight, line breaks and
 * no-break spaces plain spaces, typographic hyphens plain ones. Every offset stays what it was.
 */
export function foldText(text: string): string {
  return foldable.test(text) ? text.replace(marks, plain) : text;
}

/** `foldText` for words of the frontmatter, where YAML may have wrapped the line. */
export function foldPhrase(words: string): string {
  return foldText(words).replaceAll(/\s+/g, ' ').trim();
}

/**
 * The ways a text may have the words: usually one, two where accents may be letters’ own or marks behind
 * them, since a text keeps its own way.
 */
export function phraseVariants(words: string): ReadonlySet<string> {
  return new Set([foldPhrase(words.normalize('NFC')), foldPhrase(words.normalize('NFD'))]);
}

function plain(mark: string): string {
  if (mark === '\u2010' || mark === '\u2011') return '-';
  if (/[\u2018-\u201b\u02bc]/.test(mark)) return "'";
  return /[\u201c-\u201f]/.test(mark) ? '"' : ' ';
}
