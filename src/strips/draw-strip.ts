import { escapeMarkup } from '../escape-markup.ts';
import type { Kind } from '../kinds.ts';
import type { Strip } from '../records/parts.ts';
import { plural } from '../wording/plural.ts';

/** Units of the picture’s length; its height is pixels, since it stretches in one direction only. */
const length = 1000;
const height = 28;

/**
 * Where in an article an entity is named, as inline SVG: the article from left to right, sections told apart by
 * gaps, each mark a link to its paragraph. The list of passages beside it says the same in words.
 */
export function drawStrip({ article, marks, sections }: Strip, kind: Kind): string {
  const title = `Where “${article.title}” names it: ${plural(marks.length, 'place')}`;
  return [
    `<svg class="strip" data-kind="${kind}" viewBox="0 0 ${length} ${height}" width="100%" height="${height}" preserveAspectRatio="none" role="group" aria-label="${escapeMarkup(title)}">`,
    ...sections.map(({ from, to, heading }) => {
      const label = heading === '' ? 'Opening' : heading;
      return `<rect x="${unit(from) + 1}" y="9" width="${Math.max(1, unit(to) - unit(from) - 2)}" height="10" fill="var(--line)"><title>${escapeMarkup(label)}</title></rect>`;
    }),
    ...marks.map(
      ({ at, path, label }) =>
        `<a href="${escapeMarkup(path)}" aria-label="${escapeMarkup(label)}">${bar(at, 24, 'transparent')}${bar(at, 5, 'var(--kind)')}</a>`,
    ),
    '</svg>',
  ].join('');
}

function unit(share: number): number {
  return Math.round(share * length);
}

/** Of a size of its own, unlike a line’s: what a pointer can find. */
function bar(at: number, width: number, fill: string): string {
  return `<rect x="${unit(at) - width / 2}" y="2" width="${width}" height="24" fill="${fill}"/>`;
}
