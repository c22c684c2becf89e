import { addresses } from '../../src/addresses.ts';
import type { ArchiveInput } from '../../src/catalog/archive.ts';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { describeDate } from '../../src/dates/describe-date.ts';
import { type EntityRef, type Kind, kindOf, kinds } from '../../src/kinds.ts';
import type {
  ArticleRecord,
  DateRecord,
  EntityRecord,
  MentionRecord,
  ParagraphRecord,
  StatementRecord,
} from '../../src/records/content.ts';

export const testAddresses = addresses({ base: '/', site: 'https://gazetteer.example' });

/** What the schemas of some kinds ask for besides. */
const required: Partial<Record<Kind, object>> = {
  countries: { code: 'UA' },
  officials: { roles: [{ title: 'Minister' }] },
  territories: { type: 'sea' },
  organizations: { type: 'alliance' },
  events: { type: 'meeting' },
  places: { country: 'countries/nowhere' },
};

/** An entity from its reference and the fields that matter. */
export function entity(ref: EntityRef, fields: Readonly<Record<string, unknown>> = {}): EntityRecord {
  const kind = kindOf(ref);
  const id = ref.slice(kind.length + 1);
  const data = kinds[kind].schema.parse({
    name: id,
    summary: `All about ${id}. And more.`,
    checked: '2026-11-24',
    ...required[kind],
    ...fields,
  });
  return { ref, kind, id, path: testAddresses.entity(ref), data, html: '' } as EntityRecord;
}

type Said = Pick<StatementRecord, 'speaker' | 'how' | 'quote'> & Partial<StatementRecord>;

/**
 * An article from its text. `# Heading` starts a section (`##` one that is nested), every other line is a paragraph,
 * and `[form](kind/id)` is a mention. Ids: `s1`, `s2` … for sections, `p1`, `p2` … for paragraphs.
 */
export function article(
  id: string,
  text: string,
  fields: Partial<ArticleRecord> & {
    readonly said?: readonly Said[];
    readonly dated?: Readonly<Record<string, string>>;
  } = {},
): ArticleRecord {
  const { said = [], dated = {}, ...rest } = fields;
  const parsed = parse(text);
  const place = (words: string) => {
    const paragraph = parsed.paragraphs.find((candidate) => candidate.text.includes(words));
    if (!paragraph) throw new Error(`No paragraph has "${words}".`);
    const start = paragraph.text.indexOf(words);
    return { paragraph: paragraph.id, start, end: start + words.length };
  };
  return {
    id,
    path: testAddresses.article(id),
    title: `Title of ${id}`,
    description: `Description of ${id}.`,
    written: describeDate('2021-03'),
    added: '2026-11-24',
    updated: null,
    byline: null,
    source: null,
    edits: [],
    corrections: [],
    caption: null,
    leftOut: [],
    draft: false,
    formerIds: [],
    declared: [...new Set(parsed.mentions.map(({ entity: ref }) => ref))],
    words: text.split(/\s+/).length,
    notes: [],
    retired: [],
    ...parsed,
    dates: Object.entries(dated).map(
      ([phrase, value]): DateRecord => ({
        ...place(phrase),
        phrase,
        value,
        date: describeDate(value),
        note: null,
      }),
    ),
    statements: said.map(
      (statement, index): StatementRecord => ({
        id: `s-${index + 1}`,
        note: null,
        recorded: null,
        outcome: null,
        ...place(statement.quote),
        ...statement,
      }),
    ),
    ...rest,
  };
}

function parse(text: string): Pick<ArticleRecord, 'sections' | 'paragraphs' | 'mentions'> {
  const lead = { id: null, depth: 1, heading: '', headingHtml: '', blocks: [], formerIds: [] };
  const sections: ArticleRecord['sections'][number][] = [lead];
  const paragraphs: ParagraphRecord[] = [];
  const mentions: MentionRecord[] = [];
  for (const line of text.trim().split(/\s*\n\s*/)) {
    const [, hashes = '', marked = ''] = /^(#*) *(.*)$/.exec(line) ?? [];
    const isHeading = hashes !== '';
    const id = isHeading
      ? `s${sections.length}`
      : `p${paragraphs.filter(({ kind }) => kind === 'paragraph').length + 1}`;
    let plain = '';
    for (const [, before = '', form, ref] of marked.matchAll(/(.*?)(?:\[([^\]]+)\]\(([^)]+)\)|$)/g)) {
      plain += before;
      if (form === undefined) continue;
      const start = plain.length;
      plain += form;
      mentions.push({
        entity: ref as EntityRef,
        form,
        paragraph: id,
        start,
        end: plain.length,
        linked: false,
      });
    }
    if (isHeading)
      sections.push({ ...lead, id, depth: hashes.length + 1, heading: plain, headingHtml: plain });
    const section = sections.at(-1)?.id ?? null;
    paragraphs.push({ id, kind: isHeading ? 'heading' : 'paragraph', section, text: plain, formerIds: [] });
  }
  return { sections, paragraphs, mentions };
}

/** A catalog with section pages, without drafts. */
export function catalog(
  articles: readonly ArticleRecord[],
  entities: readonly EntityRecord[],
  settings: Partial<ArchiveInput> = {},
) {
  return buildCatalog({
    articles,
    entities,
    addresses: testAddresses,
    sectionPages: true,
    includeDrafts: false,
    ...settings,
  });
}
