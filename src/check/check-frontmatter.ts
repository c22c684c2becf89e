import { kinds } from '../kinds.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { findInvisible } from '../read/characters.ts';
import type { ContentFile } from '../read/content-file.ts';
import { article } from '../schemas/article.ts';
import { explainIssue } from './explain-issue.ts';
import { type FieldString, stringsOf } from './field-values.ts';
import { flattenIssues } from './flatten-issues.ts';
import { salvage } from './salvage.ts';
import { type ArticleSource, type EntitySource, entitySource } from './sources.ts';

export interface CheckedFiles {
  readonly articles: readonly ArticleSource[];
  readonly entities: readonly EntitySource[];
  /** Files of which too little can be read to know what they are, or what they once were. */
  readonly unread: readonly ContentFile[];
  readonly problems: readonly Problem[];
}

/**
 * Holds every file’s frontmatter against the schema of its folder. A file that fails goes on with
 * stand-ins for what is wrong in it, so that one run reports all that is wrong.
 */
export function checkFrontmatter(files: readonly ContentFile[]): CheckedFiles {
  const articles: ArticleSource[] = [];
  const entities: EntitySource[] = [];
  const unread: ContentFile[] = [];
  const problems: Problem[] = [];
  const refs = files.flatMap(({ collection, id }) =>
    collection === 'articles' ? [] : [`${collection}/${id}`],
  );
  for (const file of files) {
    if (!file.frontmatter.sound) {
      unread.push(file);
      continue;
    }
    const schema = file.collection === 'articles' ? article : kinds[file.collection].schema;
    const parsed = schema.safeParse(file.frontmatter.value);
    const issues = parsed.success ? [] : flattenIssues(parsed.error.issues);
    problems.push(...issues.flatMap((issue) => explainIssue(issue, { file, schema, refs })));
    const data = parsed.success ? parsed.data : salvage(file, schema, issues);
    if (data === undefined || issues.some(({ path }) => path[0] === 'formerIds')) unread.push(file);
    if (data === undefined) continue;
    if (file.collection === 'articles') articles.push({ file, data: data as ArticleSource['data'] });
    else entities.push(entitySource(file.collection, file, data));
    problems.push(...judgeEscapes(file));
  }
  return { articles, entities, unread, problems };
}

/** Invisible characters that the text does not hold, but its escapes make. */
function judgeEscapes({ path, text, bodyOffset, frontmatter }: ContentFile): Problem[] {
  if (!text.slice(0, bodyOffset).includes('\\')) return [];
  return stringsOf(frontmatter.value).flatMap((string: FieldString) => {
    const [found] = findInvisible(string.value);
    if (!found || text.slice(...(frontmatter.range(string.path) ?? [0, 0])).includes(string.value)) return [];
    const message = `An escape in this value makes an invisible character, ${found.name}`;
    return [
      problem('invisible-character', path, frontmatter.place(string.path), message, 'take the escape out'),
    ];
  });
}
