import type { TextRange } from '../records/content.ts';

/**
 * Where the sentences of a paragraph stand: offsets without the space between them. Initials and common short
 * forms ("U.S. Navy", "Gen. Smith", "No. 3") end none.
 */
export function sentences(text: string): readonly TextRange[] {
  const found: TextRange[] = [];
  let start = text.length - text.trimStart().length;
  for (const { index, 0: mark } of text.matchAll(/[。！？]+[」』）]*|[.!?…]+[”’"')\]]*(?=\s|$)/g)) {
    const end = index + mark.length;
    const after = text.slice(end, end + 20).trimStart();
    if (mark.startsWith('.') && isShortForm(text.slice(Math.max(start, index - 20), index), after)) continue;
    found.push({ start, end });
    start = end + text.slice(end).search(/\S|$/);
  }
  const end = text.trimEnd().length;
  return end > start ? [...found, { start, end }] : found;
}

const shortForms = new Set(
  'Adm Capt Cmdr Col Dr Fr Gen Gov Hon Jr Lt Maj Messrs Mr Mrs Ms No Nos Prof Rep Rev Sen Sgt Sr St Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Co Corp Inc Ltd vs ca cf etc eg ie approx est'.split(
    ' ',
  ),
);

/** Words that begin a sentence more often than they follow an initial. */
const openers = /^(A|An|As|At|For|He|Her|His|In|It|Its|On|She|Since|The|Their|They|This|Until)\b/;

function isShortForm(before: string, after: string): boolean {
  const word = /[\p{L}.]+$/u.exec(before)?.[0] ?? '';
  if (after === '') return false;
  if (/^\p{Ll}/u.test(after)) return true;
  if (shortForms.has(word)) return !(/^(Co|Corp|Inc|Ltd|etc|Jr|Sr)$/.test(word) && openers.test(after));
  return /^(\p{L}\.)*\p{L}$/u.test(word) && !openers.test(after);
}
