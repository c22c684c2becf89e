import type { EntityRef } from '../kinds.ts';
import type { ParagraphRecord, StatementRecord } from '../records/content.ts';
import type { SectionPage } from '../records/pages.ts';
import type { SectionLink } from '../records/parts.ts';
import { sentences } from '../wording/sentences.ts';
import { shorten } from '../wording/shorten.ts';
import type { Archive } from './archive.ts';
import { datedArticle } from './article-card.ts';
import { findDeparted } from './find-departed.ts';
import { groupByKind } from './group-by-kind.ts';
import { groupBySpeaker } from './group-statements.ts';
import type { IndexedArticle } from './index-article.ts';
import { nestedSections } from './nested-sections.ts';
import { notesByBlock, referredNotes } from './notes-by-block.ts';
import { namesIn } from './other-names.ts';
import { statementRows } from './statement-rows.ts';

/** A section with those nested under it, as a page of its own. */
export function sectionPage(article: IndexedArticle, id: string, archive: Archive): SectionPage {
  const { record, card, contents } = article;
  const sections = notesByBlock(nestedSections(record.sections, id));
  const ids = new Set(sections.map((section) => section.id));
  const paragraphs = record.paragraphs.filter(({ section }) => section !== null && ids.has(section));
  const inside = new Set(paragraphs.map((paragraph) => paragraph.id));
  const statements = record.statements.filter(({ paragraph }) => inside.has(paragraph));
  const referred = referredNotes(sections);
  const notes = record.notes.filter((note) => referred.has(note.id) || inside.has(note.paragraph));
  const named = new Set(
    paragraphs.flatMap(({ id: paragraph }) => article.paragraphs.get(paragraph)?.entities ?? []),
  );
  const position = contents.findIndex((link) => link.id === id);
  return {
    article: datedArticle(card),
    link: contents[position] as SectionLink,
    position: position + 1,
    sectionCount: contents.length,
    sections,
    departed: departedRows(article, ids, archive),
    notes,
    statements: groupBySpeaker(
      statementRows(
        statements.map((statement) => ({ article, statement })),
        archive,
      ),
    ),
    mentions: [...named],
    overview: overviewOf(article, named, inside, archive),
    description: describeSection(paragraphs),
    line: strikingLine(paragraphs, statements),
    previous:
      contents.slice(0, position).findLast(({ depth }) => depth <= (contents[position]?.depth ?? 0)) ?? null,
    next: contents[position + sections.length] ?? null,
  };
}

/** @param inside ids of the section’s paragraphs. */
function overviewOf(
  article: IndexedArticle,
  named: ReadonlySet<EntityRef>,
  inside: ReadonlySet<string>,
  archive: Archive,
): SectionPage['overview'] {
  const rows = [...named].flatMap((ref) => {
    const card = archive.cards.get(ref);
    if (!card) return [];
    const passages = (article.named.get(ref) ?? []).filter(({ paragraph }) =>
      inside.has(paragraph.record.id),
    );
    return { card, otherNames: namesIn(passages, archive.otherNames.get(ref) ?? []) };
  });
  return groupByKind(rows);
}

function departedRows(
  { record, contents }: IndexedArticle,
  ids: ReadonlySet<string | null>,
  { addresses }: Archive,
): SectionPage['departed'] {
  return findDeparted(record, ids).map(({ id, to, along }) => {
    const link = contents.find((section) => section.id === to);
    const path = link ? addresses.sectionAnchor(record.id, link.id, id) : addresses.anchor(record.id, id);
    return { id, along, path, heading: link?.heading ?? null };
  });
}

/** The first words under the heading; of a section without any, the heading. */
function describeSection(paragraphs: readonly ParagraphRecord[]): string {
  const body = paragraphs.filter(({ kind }) => kind === 'paragraph');
  const words = (body.length > 0 ? body : paragraphs).map(({ text }) => text);
  return shorten(words.join(' '), 160);
}

/** What somebody says in so many words, if anybody does; otherwise how the section begins. */
function strikingLine(
  paragraphs: readonly ParagraphRecord[],
  statements: readonly StatementRecord[],
): string {
  const quotation = statements.find(({ how }) => how === 'direct');
  if (quotation) return shorten(quotation.quote, 140);
  const text = (paragraphs.find(({ kind }) => kind === 'paragraph') ?? paragraphs[0])?.text ?? '';
  const [first] = sentences(text);
  return shorten(first ? text.slice(first.start, first.end) : text, 140);
}
