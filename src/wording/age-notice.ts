import type { DateText } from '../dates/date-text.ts';

/** A text this much older than its entry here is announced as an old one. */
const oldAfterYears = 1;

/**
 * The sentence that tells a reader how old a piece is, or null where it entered the site about when it
 * was written. Age is counted to the day it was added, so that a page never changes by itself.
 */
export function ageNotice(written: DateText, added: string): string | null {
  const latest = written.to ?? written.from;
  if (latest === null) return null;
  const years = (Date.parse(added) - Date.parse(latest)) / (365.25 * 86_400_000);
  if (years < oldAfterYears) return null;
  const age = years < 2 ? 'more than a year' : `more than ${Math.floor(years)} years`;
  return `This is an old piece: written ${dated(written)}, ${age} before it was added here. What came later stands only in notes, under its own date.`;
}

function dated({ text, from, to }: DateText): string {
  if (/^(about|since|until|before|after)/.test(text)) return text;
  return from === to ? `on ${text}` : `in ${text}`;
}
