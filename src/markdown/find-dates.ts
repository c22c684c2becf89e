import { describeDate } from '../dates/describe-date.ts';
import type { DatedRange, Draft, UnitRange } from './draft.ts';
import { findPhrase, nearestPassage } from './find-phrase.ts';
import { foldPhrase } from './fold-text.ts';

/** Finds the dated phrases of the frontmatter in the text; each must be at exactly one place. */
export function findDates(draft: Draft): void {
  for (const [index, { phrase, in: around, value, note }] of draft.data.dates.entries()) {
    const range = locate(phrase, around, index, draft);
    if (!range) continue;
    const { unit, start, end } = range;
    const words = unit.text.slice(start, end);
    const record = { phrase: words, value, date: describeDate(value), note: note ?? null };
    draft.dates.push({ unit, start, end, record } satisfies DatedRange);
  }
  draft.dates.sort((a, b) => draft.units.indexOf(a.unit) - draft.units.indexOf(b.unit) || a.start - b.start);
}

function locate(
  phrase: string,
  around: string | undefined,
  index: number,
  draft: Draft,
): UnitRange | undefined {
  const field = around === undefined ? 'phrase' : 'in';
  const words = around ?? phrase;
  const places = findPhrase(words, draft.units);
  const [place] = places;
  if (!place) return reportMissing(words, index, field, draft);
  if (places.length > 1) {
    return reportAmbiguous(words, `${places.length} places of the text`, index, field, draft);
  }
  const wanted = foldPhrase(phrase);
  const inside = place.unit.folded.slice(place.start, place.end);
  const at = inside.indexOf(wanted);
  if (at === -1) {
    const message = `"${phrase}" does not stand in the words of \`in\`, "${around}"`;
    const fix = 'copy the phrase from the text, and around it what makes it the only one';
    draft.report('date-not-found', draft.file.frontmatter.place(['dates', index, 'phrase']), message, fix);
    return undefined;
  }
  if (inside.includes(wanted, at + 1)) {
    return reportAmbiguous(phrase, 'more than one place of `in`', index, 'phrase', draft);
  }
  return { unit: place.unit, start: place.start + at, end: place.start + at + wanted.length };
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
