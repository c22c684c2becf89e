import type { UnitRange } from './draft.ts';
import { phraseVariants } from './fold-text.ts';
import type { Unit } from './text-units.ts';

/** Every place where the words stand in the text, within one paragraph each; quotes and spaces compare folded. */
export function findPhrase(words: string, units: readonly Unit[]): UnitRange[] {
  const variants = phraseVariants(words);
  const found: UnitRange[] = [];
  for (const unit of units) {
    for (const wanted of variants) {
      for (let at = unit.folded.indexOf(wanted); at !== -1; at = unit.folded.indexOf(wanted, at + 1)) {
        found.push({ unit, start: at, end: at + wanted.length });
      }
    }
  }
  return found;
}

/** The stretch of the text that shares most of the words looked for, in a run; for messages. */
export function nearestPassage(words: string, units: readonly Unit[]): string | undefined {
  const wanted = words.trim().split(/\s+/);
  for (let length = wanted.length - 1; length > 0; length--) {
    for (let from = 0; from + length <= wanted.length; from++) {
      const run = wanted.slice(from, from + length).join(' ');
      if (2 * run.length < words.trim().length) continue;
      const [place] = findPhrase(run, units);
      if (place) return passageAround(place, from, wanted.length - from - length);
    }
  }
  return undefined;
}

/** The place with as many words before and after it as the words looked for have. */
function passageAround({ unit, start, end }: UnitRange, before: number, after: number): string {
  const head = unit.text.slice(0, start).match(new RegExp(`(?:\\S+\\s+){0,${before}}\\S*$`))?.[0] ?? '';
  const tail = unit.text.slice(end).match(new RegExp(`^\\S*(?:\\s+\\S+){0,${after}}`))?.[0] ?? '';
  const passage = (head + unit.text.slice(start, end) + tail).replaceAll('\n', ' ');
  return passage.replace(/[,;:]$/, '');
}
