import { idOf, isKind, type Kind, kindNames } from '../kinds.ts';
import { nearest } from '../problems/nearest.ts';
import { commandToMake, nearestReference } from '../problems/nearest-reference.ts';
import { type Problem, problem } from '../problems/problem.ts';
import type { ContentFile } from '../read/content-file.ts';
import { valueAt } from './field-values.ts';
import { type FieldReference, fieldOf, referencesOfArticle, referencesOfEntity } from './references-of.ts';
import type { Registry } from './registry.ts';
import type { ArticleSource, EntitySource } from './sources.ts';

/** Every `kind/id` in frontmatter leads to an entity, is up to date, and stands in a list once. */
export function checkReferences(
  articles: readonly ArticleSource[],
  entities: readonly EntitySource[],
  registry: Registry,
): Problem[] {
  const drafts = new Set<string>(entities.filter(({ data }) => data.draft).map(({ ref }) => ref));
  const judgeFile = ({ file, data }: ArticleSource | EntitySource, references: readonly FieldReference[]) =>
    judge(file, references, registry, data.draft ? noDrafts : drafts);
  return [
    ...articles.flatMap((article) => judgeFile(article, referencesOfArticle(article.data))),
    ...entities.flatMap((entity) => judgeFile(entity, referencesOfEntity(entity))),
  ];
}

/** A draft may name other drafts. */
const noDrafts: ReadonlySet<string> = new Set();

function judge(
  file: ContentFile,
  references: readonly FieldReference[],
  registry: Registry,
  drafts: ReadonlySet<string>,
): Problem[] {
  const seen = new Set<string>();
  return references.flatMap((reference) => {
    const { path, ref } = reference;
    if (!isWritten(file, reference)) return [];
    const present = registry.present.has(ref) ? ref : registry.former.get(ref);
    if (!present) return registry.unread.has(ref) ? [] : [unknownEntity(file, reference, registry)];
    const problems = present === ref ? [] : [formerId(file, reference, present)];
    if (drafts.has(present)) problems.push(stillDraft(file, reference, present));
    if (typeof path.at(-1) === 'number') {
      const listed = `${fieldOf(path)}[${path.slice(0, -1).join()}] ${present}`;
      if (seen.has(listed)) problems.push(listedTwice(file, reference));
      seen.add(listed);
    }
    return problems;
  });
}

/** Not one that stands in for what the schema has reported. */
function isWritten({ frontmatter }: ContentFile, { path, ref, bare }: FieldReference): boolean {
  const written = bare ? idOf(ref) : ref;
  const value = valueAt(frontmatter.value, path);
  return typeof value === 'string' && value.trim() === written;
}

function unknownEntity(file: ContentFile, { path, ref, bare }: FieldReference, registry: Registry): Problem {
  const slash = ref.indexOf('/');
  const kind = ref.slice(0, slash);
  const place = file.frontmatter.place(path);
  if (!isKind(kind)) {
    const near = nearest(kind, kindNames);
    const fix = near
      ? `write ${near}${ref.slice(slash)}`
      : `write one of ${kindNames.join(', ')} before the slash`;
    return problem('unknown-entity', file.path, place, `There is no kind of entity \`${kind}\``, fix);
  }
  return problem(
    'unknown-entity',
    file.path,
    place,
    `There is no file content/${ref}.md`,
    suggest(ref, kind, bare, registry),
  );
}

function suggest(ref: string, kind: Kind, bare: boolean, { present, former }: Registry): string {
  const known = [...present, ...former.keys()].filter((other) => !other.startsWith('articles/'));
  const near = nearestReference(ref, known);
  const meant = near && (former.get(near) ?? near);
  const create = `make it with \`${commandToMake(ref)}\``;
  if (!meant) return create;
  if (meant.startsWith(`${kind}/`)) return `write ${bare ? idOf(meant) : meant}, or ${create}`;
  return bare ? `move it to \`${meant.slice(0, meant.indexOf('/'))}\`, where ${meant} is` : `write ${meant}`;
}

function formerId(file: ContentFile, { path, ref, bare }: FieldReference, present: string): Problem {
  const text = bare ? idOf(present) : present;
  const range = file.frontmatter.range(path);
  const raw = range ? file.text.slice(...range).trimEnd() : '';
  const written = bare ? idOf(ref) : ref;
  const start = (range?.[0] ?? 0) + raw.indexOf(written);
  const edits = raw.includes(written)
    ? [{ file: file.path, start, end: start + written.length, text }]
    : undefined;
  const message = `${ref} is a former id of ${present}`;
  return problem('former-id', file.path, file.frontmatter.place(path), message, `write ${text}`, edits);
}

function stillDraft(file: ContentFile, { path }: FieldReference, present: string): Problem {
  const message = `${present} is a draft, and what names it here is not`;
  const fix = `take \`draft: true\` out of content/${present}.md, or put it here too`;
  return problem('draft-entity', file.path, file.frontmatter.place(path), message, fix);
}

function listedTwice(file: ContentFile, { path, ref }: FieldReference): Problem {
  const message = `${ref} is in this list twice`;
  return problem('duplicate-id', file.path, file.frontmatter.place(path), message, 'take one of the two out');
}
