import { describeDate } from '../dates/describe-date.ts';
import type { Draft, UnitRange } from './draft.ts';
import { findPhrase, nearestPassage } from './find-phrase.ts';

/** Finds the dated phrases of the frontmatter in the text; each must be at exactly one place. */
export function findDates(draft: Draft): void {
  const order = new Map(draft.units.map((unit, index) => [unit, index]));
  for (const [index, { phrase, in: around, value, note }] of draft.data.dates.entries()) {
    const range = locate(phrase, around, index, draft);
    if (!range) continue;
    const words = range.unit.text.slice(range.start, range.end);
    const record = { phrase: words, value, date: describeDate(value), note: note ?? null };
    draft.dates.push({ ...range, record });
  }
  draft.dates.sort((a, b) => (order.get(a.unit) ?? 0) - (order.get(b.unit) ?? 0) || a.start - b.start);
}

function locate(
  phrase: string,
  around: string | undefined,
  index: number,
  draft: Draft,
): UnitRange | undefined {
  const field = around === undefined ? 'phrase' : 'in';
  const words = around ?? phrase;
  const [place, ...others] = findPhrase(words, draft.units);
  if (!place) return reportMissing(words, index, field, draft);
  if (others.length > 0) {
    return reportAmbiguous(words, `${others.length + 1} places of the text`, index, field, draft);
  }
  const inside = findPhrase(phrase, [place.unit]).filter(
    ({ start, end }) => start >= place.start && end <= place.end,
  );
  if (inside.length > 1)
    return reportAmbiguous(phrase, 'more than one place of `in`', index, 'phrase', draft);
  return inside[0] ?? reportOutside(phrase, words, index, draft);
}

function reportMissing(words: string, index: number, field: string, draft: Draft): undefined {
  const near = nearestPassage(words, draft.units);
  const message = `The text does not have the words "${words}"`;
  const fix = near ? `write what it has: "${near}"` : 'copy the words from the text';
  draft.report('date-not-found', draft.file.frontmatter.place(['dates', index, field]), message, fix);
}

function reportAmbiguous(
  words: string,
  where: string,
  index: number,
  field: string,
  draft: Draft,
): undefined {
  const message = `"${words}" stands at ${where}`;
  const fix = 'give more of the words around it with `in`, until only one place has them';
  draft.report('date-ambiguous', draft.file.frontmatter.place(['dates', index, field]), message, fix);
}

function reportOutside(phrase: string, around: string, index: number, draft: Draft): undefined {
  const message = `The phrase "${phrase}" does not stand in the words of \`in\`, "${around}"`;
  const fix = 'copy the phrase from the text, and around it what makes it the only one';
  draft.report('date-not-found', draft.file.frontmatter.place(['dates', index, 'phrase']), message, fix);
}
