import { nearest } from '../problems/nearest.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { ContentFolder } from '../read/read-content.ts';
import { valueAt } from './field-values.ts';
import type { ArticleSource } from './sources.ts';

type SourceTexts = ContentFolder['sources'];

/** What each article must hold to by itself: its source is there, and an update says what was corrected. */
export function checkArticles(articles: readonly ArticleSource[], sources: SourceTexts): Problem[] {
  return articles.flatMap((article) => [...checkSource(article, sources), ...checkUpdated(article)]);
}

function checkSource({ file, data }: ArticleSource, sources: SourceTexts): Problem[] {
  const path = data.source?.file;
  if (path === undefined) {
    // A source or its file that the schema refused is left out of the data; that is one mistake, not two.
    const source = file.frontmatter.value['source'];
    const isRefused = source !== undefined && (!data.source || valueAt(source, ['file']) !== undefined);
    if (data.edits.length === 0 || isRefused) return [];
    const message = 'The article lists edits of a source text that it does not name';
    const fix = 'add `file: sources/….txt` to `source`';
    return [problem('source-missing', file.path, file.frontmatter.keyPlace(['edits']), message, fix)];
  }
  if (sources.has(path)) return [];
  const inFolder = path.startsWith('sources/') ? path : `sources/${path}`;
  const near = sources.has(inFolder) ? inFolder : nearest(inFolder, sources.keys());
  const there = inFolder === path ? 'put the text there' : `put the text there as ${inFolder}, write that`;
  const fix = near ? `write ${near}` : `${there}, or leave \`file\` out`;
  const place = file.frontmatter.place(['source', 'file']);
  return [problem('source-missing', file.path, place, `There is no file content/${path}`, fix)];
}

function checkUpdated({ file, data }: ArticleSource): Problem[] {
  const { updated, corrections } = data;
  if (updated === undefined || corrections.some(({ date }) => date === updated)) return [];
  return [
    problem(
      'correction-missing',
      file.path,
      file.frontmatter.place(['updated']),
      `The article was updated on ${updated}, and no correction of that day says what changed`,
      `add to \`corrections\`: { date: ${updated}, text: … }`,
    ),
  ];
}
