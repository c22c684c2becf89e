import { describeDate } from '../dates/describe-date.ts';
import type { ArticleRecord, ParagraphRecord, RetiredRecord, Span } from '../records/content.ts';
import { buildSections } from './build-sections.ts';
import type { Draft, UnitRange } from './draft.ts';
import { finishHtml } from './finish-html.ts';
import { renderNotes } from './render-notes.ts';
import { findImage, reportAlt } from './resolve-images.ts';
import { printHtml, toHtmlTree } from './to-html.ts';

/** The finished draft as the record that everything after the core reads. */
export function buildRecord(draft: Draft): ArticleRecord {
  const { data, file, context } = draft;
  const { caption, captionNotes } = buildCaption(draft);
  return {
    id: file.id,
    path: context.addresses.article(file.id),
    title: data.title,
    description: data.description,
    written: describeDate(data.written),
    added: data.added,
    updated: data.updated ?? null,
    byline: data.byline ?? null,
    source: data.source ?? null,
    edits: data.edits,
    corrections: data.corrections,
    caption,
    leftOut: data.leftOut,
    draft: data.draft,
    formerIds: data.formerIds,
    declared: [...draft.declared],
    words: draft.units.reduce((sum, { words }) => sum + words.length, 0),
    sections: buildSections(draft, captionNotes),
    ...buildLists(draft),
    notes: renderNotes(draft),
    retired: buildRetired(draft),
    ...buildDepartures(draft),
  };
}

function buildLists(draft: Draft): Pick<ArticleRecord, 'paragraphs' | 'mentions' | 'dates' | 'statements'> {
  const { units, anchors, mentions, dates, statements } = draft;
  const span = ({ unit, start, end }: UnitRange): Span => ({
    paragraph: anchors.get(unit)?.id ?? '',
    start,
    end,
  });
  return {
    paragraphs: units.map((unit): ParagraphRecord => {
      const { id = '', section = null, formerIds = [] } = anchors.get(unit) ?? {};
      return { id, kind: unit.kind, section, text: unit.text, formerIds };
    }),
    mentions: mentions.map(({ entity, linked, ...range }) => ({
      entity,
      form: range.unit.text.slice(range.start, range.end),
      ...span(range),
      linked,
    })),
    dates: dates.map(({ record, ...range }) => ({ ...record, ...span(range) })),
    statements: statements.map(({ record, ...range }) => ({ ...record, ...span(range) })),
  };
}

function buildCaption(draft: Draft): {
  caption: ArticleRecord['caption'];
  captionNotes: readonly string[];
} {
  const { data, caption, file } = draft;
  if (!data.caption || !caption) return { caption: null, captionNotes: [] };
  const { image, alt, credit } = data.caption;
  const [paragraph] = toHtmlTree({ type: 'root', children: [caption] }).children;
  const children = paragraph?.type === 'element' ? paragraph.children : [];
  const captionNotes = finishHtml(children);
  const place = file.frontmatter.place(['caption', image === undefined ? 'text' : 'image']);
  if (image !== undefined && !alt) reportAlt(image, place, draft);
  const found = image === undefined ? undefined : findImage(image, place, draft);
  return {
    caption: {
      html: printHtml(children),
      credit: credit ?? null,
      image: found?.src ?? null,
      ...(found?.size ? { size: found.size } : {}),
      alt: alt ?? null,
    },
    captionNotes,
  };
}

function buildRetired({
  plan,
  units,
  anchors,
}: Pick<Draft, 'plan' | 'units' | 'anchors'>): readonly RetiredRecord[] {
  return plan.retired.map(({ id, kind, text, after }) => {
    const unit = units[after];
    return { id, kind, text, section: (unit && anchors.get(unit)?.section) ?? null };
  });
}

/** Nothing where there are none, as nearly always. */
function buildDepartures({ plan, units, anchors }: Draft): Pick<ArticleRecord, 'departures'> {
  if (plan.departures.length === 0) return {};
  const sections = new Map<string, string | null>();
  for (const unit of units) {
    const { id = '', formerIds = [], section = null } = anchors.get(unit) ?? {};
    for (const known of [id, ...formerIds]) sections.set(known, section);
  }
  for (const { id, section } of buildRetired({ plan, units, anchors })) sections.set(id, section);
  return { departures: plan.departures.map((one) => ({ ...one, to: sections.get(one.id) ?? null })) };
}
