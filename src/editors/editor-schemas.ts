import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';
import { kindNames, kinds } from '../kinds.ts';
import { article } from '../schemas/article.ts';

/**
 * The files by which Astro’s language server completes and explains frontmatter in Markdown, by their path
 * below the project: a JSON Schema for each folder, made from the schema that checks it, and the list of
 * which content file, of those given by path, follows which. Editors read them from where Astro would write its own.
 */
export function editorSchemas(contentDir: string, files: Iterable<string>): ReadonlyMap<string, string> {
  const schemas = [
    ['articles', article] as const,
    ...kindNames.map((kind) => [kind, kinds[kind].schema] as const),
  ];
  const manifest = {
    collections: schemas.map(([folder]) => ({ name: nameOf(folder), hasSchema: true })),
    entries: Object.fromEntries(
      Array.from(files, (path) => [addressOf(contentDir, path), nameOf(folderOf(path))]),
    ),
  };
  return new Map([
    ...schemas.map(
      ([folder, schema]) => [pathOf(`${nameOf(folder)}.schema`), render(describe(schema))] as const,
    ),
    [pathOf('collections'), render(manifest)],
  ]);
}

function folderOf(path: string): string {
  return path.slice(0, path.indexOf('/'));
}

/** Not the folder’s own name, under which Astro writes what its loader returns. */
function nameOf(folder: string): string {
  return `frontmatter-${folder}`;
}

function pathOf(name: string): string {
  return `.astro/collections/${name}.json`;
}

function describe(schema: z.ZodObject): unknown {
  return z.toJSONSchema(schema, {
    io: 'input',
    // What the language server understands.
    target: 'draft-7',
    // It would name the pattern; the field’s own message says what to write.
    override({ zodSchema, jsonSchema }) {
      const [issue] = z.safeParse(zodSchema, '').error?.issues ?? [];
      if (jsonSchema.pattern && issue) jsonSchema['patternErrorMessage'] = issue.message;
    },
  });
}

/** As the language server looks files up: the whole address in lower case. */
function addressOf(contentDir: string, path: string): string {
  return decodeURIComponent(pathToFileURL(join(contentDir, path)).href).toLowerCase();
}

function render(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
