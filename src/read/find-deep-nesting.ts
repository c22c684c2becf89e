/**
 * Offset of the first line that opens more than sixty blocks in each other; undefined where there is none.
 * The parser of Markdown takes minutes for such text, so it must not see it.
 */
export function findDeepNesting(body: string): number | undefined {
  return deepLine.exec(body)?.index;
}

const deepLine = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){61}|^[ \t]{240,}(?:[-*+]|\d{1,9}[.)])[ \t]/m;
