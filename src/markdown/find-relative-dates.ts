import type { Draft, UnitRange } from './draft.ts';
import { overlap } from './match-forms.ts';
import { unitPlace } from './unit-place.ts';

const units = 'weeks?|months?|years?|decades?|centur(?:y|ies)|quarters?';
const seasons = 'spring|summer|fall|autumn|winter';
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const days = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const few = 'several|a few|few|some|many|two|three|four|five|six|seven|eight|nine|ten|\\d+|a|an';

/**
 * Time expressions that mean something else to a later reader: "this year", "last fall’s", "in recent years",
 * "several years ago", "at that time", "nearly a decade", "August this year", "yesterday".
 */
const relative = new RegExp(
  `\\b(?:${[
    `(?:(?:${months})\\s+)?(?:this|last|next|past|coming|previous|following)\\s+(?:${units}|${seasons}|${months}|${days}|weekend)`,
    `(?:the\\s+)?(?:past|last|next|coming|previous|following)\\s+(?:${few})\\s+(?:${units}|days)`,
    `(?:in\\s+)?recent\\s+(?:${units}|days)`,
    `(?:${few})\\s+(?:${units}|days)\\s+(?:ago|earlier|later|before)`,
    `(?:(?:more|less)\\s+than|nearly|almost|about|over|for)\\s+(?:${few})\\s+(?:${units})`,
    '(?:at|by|since|until|before)\\s+(?:this|that|the)\\s+time(?!\\s+(?:of|when))',
    'earlier\\s+this\\s+(?:year|month|week)',
    'yesterday|tomorrow|tonight|nowadays|these\\s+days',
  ].join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** Warns of relative time expressions that no entry of `dates` covers; each comes with the line to add. */
export function findRelativeDates(draft: Draft): void {
  for (const unit of draft.units) {
    for (const match of unit.folded.matchAll(relative)) {
      const range = { unit, start: match.index, end: match.index + match[0].length };
      if (!draft.dates.some((date) => date.unit === unit && overlap(date, range))) report(range, draft);
    }
  }
}

function report({ unit, start, end }: UnitRange, draft: Draft): void {
  const phrase = unit.text.slice(start, end).replaceAll('\n', ' ');
  const message = `"${phrase}" will mean something else to a later reader`;
  const fix = `say when it is: dates: [{ ${fields(unit.text, start, end, draft)}, value: "…" }]`;
  draft.report('relative-date', unitPlace(unit, start, end, draft), message, fix);
}

/** `phrase`, and `in` with as many words around it as make the place the only one. */
function fields(text: string, start: number, end: number, { units }: Draft): string {
  const phrase = text.slice(start, end).replaceAll('\n', ' ');
  const count = (words: string) => units.reduce((sum, unit) => sum + unit.folded.split(words).length - 1, 0);
  let [from, to] = [start, end];
  for (let turn = 0; turn < 12; turn++) {
    const around = text.slice(from, to);
    if (count(around.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"').replaceAll('\n', ' ')) <= 1) break;
    if (turn % 2 === 0) from = Math.max(0, text.lastIndexOf(' ', from - 2) + 1);
    else to = text.indexOf(' ', to + 1) === -1 ? text.length : text.indexOf(' ', to + 1);
  }
  const around = text.slice(from, to).replaceAll('\n', ' ');
  return around === phrase ? `phrase: "${phrase}"` : `phrase: "${phrase}", in: "${around}"`;
}
