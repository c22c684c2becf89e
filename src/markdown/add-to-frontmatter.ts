import type { Kind } from '../kinds.ts';
import type { TextEdit } from '../problems/problem.ts';
import type { ContentFile } from '../read/content-file.ts';

/** The edit that declares an entity in an article’s frontmatter; none where its list has a form we do not expect. */
export function addToFrontmatter(file: ContentFile, kind: Kind, id: string): readonly TextEdit[] {
  const list = file.frontmatter.value[kind];
  if (list === undefined) {
    const end = file.text.lastIndexOf('---', file.bodyOffset);
    return [{ file: file.path, start: end, end, text: `${kind}:\n  - ${id}\n` }];
  }
  const whole = file.frontmatter.range([kind]);
  if (!Array.isArray(list) || !whole) return [];
  if (file.text[whole[0]] === '[') {
    const end = file.text.lastIndexOf(']', whole[1] - 1);
    return [{ file: file.path, start: end, end, text: list.length > 0 ? `, ${id}` : id }];
  }
  const last = file.frontmatter.range([kind, list.length - 1]);
  if (!last) return [];
  const lineStart = file.text.lastIndexOf('\n', last[0]) + 1;
  const bullet = /^\s*-\s+/.exec(file.text.slice(lineStart))?.[0];
  return bullet ? [{ file: file.path, start: last[1], end: last[1], text: `\n${bullet}${id}` }] : [];
}
