import { join } from 'node:path';
import { checkContent } from '../../check/check-content.ts';
import { type Examined, examine } from '../../publication/examine.ts';
import { readContent } from '../../read/read-content.ts';
import type { ArticleRecord } from '../../records/content.ts';
import { pathOf, rootFrom } from '../../reports/report.ts';
import type { Settings } from '../../settings.ts';
import { moveWords } from './move-words.ts';
import { normalizeQuotes } from './normalize-quotes.ts';
import { pinHeadingIds } from './pin-heading-ids.ts';
import type { Repair } from './repair.ts';
import { rewriteFile } from './rewrite-file.ts';

/** A repair may uncover another, such as a second name for the same list; this many rounds are more than enough. */
const mostRounds = 50;

/** Repairs what has exactly one right answer, until nothing of it is left, and says what it did. */
export async function fixContent(settings: Settings): Promise<string> {
  const root = rootFrom(process.cwd(), settings.contentDir);
  const done: string[] = [];
  for (let round = 0; round < mostRounds; round++) {
    const { repairs, texts } = await findRepairs(settings);
    const made = [...Map.groupBy(repairs, ({ file }) => file)].flatMap(([file, ofFile]) =>
      makeRepairs(join(settings.contentDir, file), texts.get(file) ?? '', ofFile),
    );
    if (made.length === 0) break;
    done.push(...made.map(({ file, what }) => `  ${pathOf(root, file)}: ${what}`));
  }
  return done.length === 0 ? 'Nothing to repair.\n\n' : `Repaired:\n${done.sort().join('\n')}\n\n`;
}

/** The repairs that were made; those that would touch another wait for the next round. */
function makeRepairs(path: string, text: string, repairs: readonly Repair[]): Repair[] {
  const taken: Repair[] = [];
  for (const repair of repairs) {
    if (!taken.some((other) => touch(repair, other))) taken.push(repair);
  }
  const applied = rewriteFile(
    path,
    text,
    taken.flatMap(({ edits }) => edits),
  );
  return applied.length === 0 ? [] : taken;
}

function touch(a: Repair, b: Repair): boolean {
  return a.edits.some((one) => b.edits.some((other) => one.start <= other.end && other.start <= one.end));
}

async function findRepairs(settings: Settings): Promise<{ repairs: Repair[]; texts: Examined['texts'] }> {
  const examined = await examine(settings, { drafts: true });
  const folder = await readContent(settings.contentDir);
  const { articles } = checkContent(folder);
  const records = new Map<string, ArticleRecord>(examined.articles.map((record) => [record.id, record]));
  const reported = examined.problems.flatMap(({ file, fix, edits }) =>
    edits && edits.length > 0 ? [{ file, what: fix, edits }] : [],
  );
  const tidied = folder.files.filter(({ frontmatter }) => frontmatter.sound).flatMap(normalizeQuotes);
  const moved = articles.flatMap((source) => {
    const record = records.get(source.file.id);
    return record ? [...moveWords(source, record), ...pinHeadingIds(source.file, record)] : [];
  });
  return { repairs: [...reported, ...moved, ...tidied], texts: examined.texts };
}
