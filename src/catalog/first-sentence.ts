/**
 * The first sentence of a text, trimmed: the line of a card. Initials and common short forms
 * ("U.S. Navy", "Gen. Smith", "No. 3") do not end it.
 */
export function firstSentence(text: string): string {
  const trimmed = text.trim().replaceAll(/\s+/g, ' ');
  for (const { index, 0: end } of trimmed.matchAll(/[。！？]+[」』）]*|[.!?…]+[”’")\]]*(?= |$)/g)) {
    const before = trimmed.slice(0, index);
    if (end.startsWith('.') && isShortForm(before, trimmed.slice(index + end.length + 1))) continue;
    return trimmed.slice(0, index + end.length);
  }
  return trimmed;
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
