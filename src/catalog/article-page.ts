import type { EntityRef } from '../kinds.ts';
import type { ArticlePage } from '../records/pages.ts';
import type { Archive } from './archive.ts';
import { countMentions } from './count-mentions.ts';
import { groupMostNamed } from './group-by-kind.ts';
import { groupBySpeaker } from './group-statements.ts';
import type { IndexedArticle } from './index-article.ts';
import { statementRows } from './statement-rows.ts';
import { subjectsOf } from './subjects-of.ts';
import { voices } from './voices.ts';

export function articlePage(article: IndexedArticle, archive: Archive): ArticlePage {
  const { record, place, card, contents, named } = article;
  const { id, caption, sections, notes, source, edits, corrections, declared } = record;
  const entities = new Set([...declared, ...named.keys()]);
  const subjects = subjectsOf(record);
  return {
    article: { id, caption, sections, notes, source, edits, corrections },
    card,
    contents,
    about: declared.filter((ref) => subjects.has(ref)),
    mentions: declared.filter((ref) => !subjects.has(ref)),
    overview: overviewOf(article, entities, archive),
    statements: groupBySpeaker(
      statementRows(
        record.statements.map((statement) => ({ article, statement })),
        archive,
      ),
    ),
    quotations: record.statements
      .filter(({ how }) => how === 'direct')
      .map(({ quote, speaker }) => ({ quote, speaker })),
    voices: voices(article, archive),
    newer: archive.articles[place - 1]?.link ?? null,
    older: archive.articles[place + 1]?.link ?? null,
  };
}

function overviewOf(
  { named }: IndexedArticle,
  entities: ReadonlySet<EntityRef>,
  { links }: Archive,
): ArticlePage['overview'] {
  const rows = [...entities].flatMap((ref) => {
    const card = links.get(ref);
    return card ? { card, count: countMentions(named.get(ref) ?? []) } : [];
  });
  return groupMostNamed(rows);
}
