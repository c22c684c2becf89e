import type { Properties } from 'hast';
import { voiceAnchor } from '../addresses.ts';
import { type EntityRef, kindOf } from '../kinds.ts';
import { hows } from '../schemas/article.ts';
import { listWords } from '../wording/list-words.ts';
import type { DatedRange, Draft, Mention, StatementRange } from './draft.ts';
import { type Marked, marked } from './nodes.ts';
import type { PageScope } from './page-scope.ts';
import type { Unit } from './text-units.ts';
import { wrapRange } from './wrap-range.ts';

interface Wrapper {
  readonly start: number;
  readonly end: number;
  /** Of equal ranges, the lower is the outer. */
  readonly rank: number;
  readonly create: () => Marked;
  /** What only the first or last piece carries, when all ranges are wrapped. */
  readonly finish?: (first: Marked, last: Marked) => void;
  /** Whether it holds a link itself, and so must stand outside of others. */
  readonly holdsLink?: boolean;
}

/**
 * Marks statements, dates and mentions in the tree. Wider ranges come first, so that narrower ones end up
 * inside them; where two cross, the later one is split. No word changes.
 */
export function markText(draft: Draft): void {
  const wrappers = new Map<Unit, Wrapper[]>(draft.units.map((unit) => [unit, []]));
  for (const statement of draft.statements)
    wrappers.get(statement.unit)?.push(statementWrapper(statement, draft));
  for (const date of draft.dates) wrappers.get(date.unit)?.push(dateWrapper(date));
  for (const mention of draft.mentions) {
    const wrapper = mentionWrapper(mention, draft);
    if (wrapper) wrappers.get(mention.unit)?.push(wrapper);
  }
  for (const [unit, ranges] of wrappers) {
    ranges.sort((a, b) => b.end - b.start - (a.end - a.start) || a.rank - b.rank || a.start - b.start);
    const pieces = ranges.map(({ start, end, create, holdsLink }) =>
      wrapRange(unit.parts, { start, end }, create, holdsLink),
    );
    for (const [index, { finish }] of ranges.entries()) {
      const [first] = pieces[index] ?? [];
      const last = pieces[index]?.at(-1);
      if (first && last) finish?.(first, last);
    }
  }
}

/** A point or quotation mark that closes the words. */
const closing = /^\p{P}+(?!\S)/u;

function statementWrapper({ unit, start, end, record }: StatementRange, draft: Draft): Wrapper {
  const [point = ''] = closing.exec(unit.text.slice(end)) ?? [];
  return {
    start,
    // The mark follows the point, as a note’s number does: a comma after it would stand alone.
    end: end + point.length,
    rank: 0,
    create: () => marked('span', { className: ['statement'], dataHow: record.how }),
    finish: (first, last) => {
      first.properties = { dataId: record.id, ...first.properties };
      last.children.push(voiceMark(record, draft));
    },
    holdsLink: true,
  };
}

/** A mark without words, so that the text stays the article’s own; what it says is in its label. */
function voiceMark({ id, speaker, how }: StatementRange['record'], { context }: Draft): Marked {
  const nameOf = (ref: EntityRef) => context.entities.get(ref)?.data.name ?? ref;
  const speakers = typeof speaker === 'string' ? speaker : listWords(speaker.map(nameOf));
  const ariaLabel = `${hows[how]}: ${speakers}`;
  return marked('a', { className: ['voice'], href: `#${voiceAnchor(id)}`, ariaLabel });
}

function dateWrapper({ start, end, record }: DatedRange): Wrapper {
  const { date, phrase } = record;
  const years = [date.from, date.to].map((day) => day?.slice(0, 4));
  const tellsYear = years.some((year) => year !== undefined && phrase.includes(year));
  return {
    start,
    end,
    rank: 1,
    create: () =>
      date.machine === null
        ? marked('span', { className: ['time'] })
        : marked('time', { dateTime: date.machine }),
    finish: (_, last) => {
      if (!tellsYear) last.properties['dataGloss'] = date.text;
    },
  };
}

function mentionWrapper(mention: Mention, draft: Draft): Wrapper | undefined {
  const { start, end, entity, linked, lang } = mention;
  if (!linked && !isForeign(lang)) return undefined;
  const create = () => (linked ? mentionLink(entity, lang, draft) : marked('span', language(lang)));
  return { start, end, rank: 2, create };
}

export function mentionLink(
  entity: EntityRef,
  lang: string,
  { context }: Pick<PageScope, 'context'>,
): Marked {
  return marked('a', {
    className: ['mention'],
    dataKind: kindOf(entity),
    href: context.addresses.entity(entity),
    ...language(lang),
  });
}

function language(lang: string): Properties {
  return isForeign(lang) ? { lang } : {};
}

/** Whether a form is not in the language of the text around it. */
export function isForeign(lang: string): boolean {
  return !/^en(?:-|$)/i.test(lang);
}
