import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleId, type MadeEntity } from './corpus.ts';

/** One more sentence at the end of the lead, another one each time. */
export function editArticle(dir: string, number: number): void {
  const file = join(dir, 'articles', `${articleId(number)}.md`);
  const text = readFileSync(file, 'utf8');
  const at = text.indexOf('\n\n## ');
  writeFileSync(file, `${text.slice(0, at)} Edited at ${process.hrtime.bigint()}.${text.slice(at)}`);
}

/** Another summary. */
export function editEntity(dir: string, { kind, id }: MadeEntity): void {
  const file = join(dir, kind, `${id}.md`);
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(/ It stands here.*/, ` It stands here, as of ${process.hrtime.bigint()}.`),
  );
}
