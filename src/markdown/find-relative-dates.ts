import type { Draft, UnitRange } from './draft.ts';
import { findPhrase } from './find-phrase.ts';
import { overlap } from './match-forms.ts';
import type { Unit } from './text-units.ts';
import { unitPlace } from './unit-place.ts';

const spans = 'weeks?|months?|years?|decades?|centur(?:y|ies)|quarters?';
const seasons = 'spring|summer|fall|autumn|winter';
// Only with a capital: "this may" is no month.
const months = '(?-i:January|February|March|April|May|June|July|August|September|October|November|December)';
const days = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|weekend';
const count = 'several|a\\s+few|few|some|many|two|three|four|five|six|seven|eight|nine|ten|\\d+|an?';
const near = 'this|last|next|past|coming|previous|following';

/** Time expressions that mean something else to a later reader. A word list, for English texts. */
const expressions = [
  // this year, last fall’s, August this year
  `(?:${months}\\s+)?(?:${near})\\s+(?:${spans}|${seasons}|${months}|${days})`,
  // the past few years
  `(?:past|last|next|coming|previous|following)\\s+(?:${count})\\s+(?:${spans}|days)`,
  // in recent years
  `(?:in\\s+)?recent\\s+(?:${spans}|days)`,
  // several years ago, two months later
  `(?:${count})\\s+(?:${spans}|days)\\s+(?:ago|earlier|later)`,
  // more than 20 years, nearly a decade
  `(?:(?:more|less)\\s+than|nearly|almost)\\s+(?:${count})\\s+(?:${spans})`,
  // at this time, by that time
  '(?:at|by|since|until|before)\\s+(?:this|that|the)\\s+time(?!\\s+(?:of|when|that))',
  'yesterday|tomorrow|tonight|nowadays|these\\s+days',
];
/** Every one of them has such a word, and most texts have none: that is quicker to see. */
const timeWord = new RegExp(
  `${spans}|${seasons}|${months}|${days}|days|time|yesterday|tomorrow|tonight|nowadays`,
  'iu',
);
const relative = new RegExp(`\\b(?:${expressions.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/** Warns of relative time expressions that no entry of `dates` covers; each comes with the line to add. */
export function findRelativeDates(draft: Draft): void {
  for (const unit of draft.units) {
    if (!timeWord.test(unit.folded) || unit.folded.search(relative) === -1) continue;
    for (const match of unit.folded.matchAll(relative)) {
      const range = { unit, start: match.index, end: match.index + match[0].length };
      if (!draft.dates.some((date) => date.unit === unit && overlap(date, range))) report(range, draft);
    }
  }
}

function report(range: UnitRange, draft: Draft): void {
  const { unit, start, end } = range;
  const phrase = words(unit, start, end);
  const around = telling(range, draft.units);
  const message = `"${phrase}" will mean something else to a later reader`;
  const place = around === phrase ? '' : `, in: "${around}"`;
  const fix = `say under \`dates\` when it is: { phrase: "${phrase}"${place}, value: "…" }`;
  draft.report('relative-date', unitPlace(unit, start, end, draft), message, fix);
}

/** The phrase with as many words around it as tell its place from all others. */
function telling({ unit, start, end }: UnitRange, units: readonly Unit[]): string {
  let [from, to] = [start, end];
  while (findPhrase(unit.text.slice(from, to), units).length > 1 && (from > 0 || to < unit.text.length)) {
    from = Math.max(0, unit.folded.lastIndexOf(' ', from - 2) + 1);
    const next = unit.folded.indexOf(' ', to + 1);
    to = next === -1 ? unit.text.length : next;
  }
  return words(unit, from, to);
}

function words({ text }: Unit, start: number, end: number): string {
  return text.slice(start, end).replaceAll(/\s+/g, ' ');
}
