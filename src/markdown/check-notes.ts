import type { Draft } from './draft.ts';
import { unitPlace } from './unit-place.ts';

/** References to notes that do not exist: Markdown leaves them as plain text. */
export function checkNotes(draft: Draft): void {
  for (const unit of draft.units) {
    for (const { node, start } of unit.pieces) {
      if (node.type !== 'text') continue;
      for (const match of node.value.matchAll(/\[\^([^\]\s[]+)\]/g)) {
        const at = start + match.index;
        const place = unitPlace(unit, at, at + match[0].length, draft);
        const fix = `write it at the end of the file: [^${match[1]}]: …`;
        draft.report('note-missing', place, `There is no note "${match[1]}"`, fix);
      }
    }
  }
}
