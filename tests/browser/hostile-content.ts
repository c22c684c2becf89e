import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import * as z from 'zod';
import { type Kind, kindNames, kinds } from '../../src/kinds.ts';
import { article } from '../../src/schemas/article.ts';

/**
 * Text that would run if it reached a page unescaped; each calls `ran` with a number of its own.
 * Short enough for the first sentence of a summary.
 */
export const payloads: readonly ((call: string) => string)[] = [
  (call) => `<script>${call}</script>`,
  (call) => `"><img src=x onerror=${call}>`,
  (call) => `'><svg/onload=${call}>`,
  (call) => `</script><script>${call}</script>`,
  (call) => `</title></style><script>${call}</script>`,
  (call) => `--><script>${call}</script>`,
  (call) => `]]><script>${call}</script>`,
  (call) => `" autofocus onfocus=${call} x="`,
  (call) => `javascript:${call}`,
  (call) => `&lt;img src=x onerror=${call}&gt;`,
];

/** Values for fields that take no free text; the first that the schema accepts is used. */
const plainValues = ['countries/plain', 'officials/plain', 'plain', '2021', '2021-03-17', 'UA', 'Q17', 'en'];

/**
 * Writes a content folder in which every field that takes free text holds a payload, and the bodies
 * hold them in every place where Markdown has text. There is one article, and one entity of each
 * kind, for each payload that a field can start with, so every field meets every payload.
 *
 * @returns what each number passed to `ran` stands for: file and field.
 */
export function writeHostileContent(dir: string): string[] {
  const fields: string[] = [];
  const write = (file: string, frontmatter: object, body: string) => {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), `---\n${stringify(frontmatter)}---\n\n${body}\n`);
  };
  const payloadsOf = (file: string, shift: number): NextPayload => {
    let count = shift;
    return (where) => {
      const call = `ran(${fields.push(`${file} ${where}`) - 1})`;
      return payloads[count++ % payloads.length]?.(call) ?? '';
    };
  };

  write('countries/plain.md', { name: 'Plain Country', ...plainEntity, code: 'UA' }, '');
  write('officials/plain.md', { name: 'Plain Official', ...plainEntity, roles: [{ title: 'Minister' }] }, '');
  payloads.forEach((_, shift) => {
    const names = kindNames.map((kind) => {
      const file = `${kind}/hostile-${shift}.md`;
      const next = payloadsOf(file, shift);
      const entity = hostileEntity(kind, shift, next);
      write(file, entity, escapeMarkdown(next('body')));
      return entity.name;
    });
    const file = `articles/hostile-${shift}.md`;
    const { data, body } = hostileArticle(names, shift, payloadsOf(file, shift));
    write(file, data, body);
  });
  return fields;
}

/** The next payload, with a number that stands for the field. */
type NextPayload = (field: string) => string;

const plainEntity = {
  summary: 'An entry without tricks.',
  checked: '2026-11-24',
  sources: [],
};

/** An example of everything a schema can hold. */
function exampleOf(schema: z.ZodType, path: string, next: NextPayload): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return exampleOf(schema.unwrap() as z.ZodType, path, next);
  }
  if (schema instanceof z.ZodObject) {
    return Object.fromEntries(
      Object.entries(schema.shape).map(([key, field]) => [key, exampleOf(field, `${path}.${key}`, next)]),
    );
  }
  if (schema instanceof z.ZodArray) return [exampleOf(schema.element as z.ZodType, path, next)];
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodBoolean) return false;
  if (schema instanceof z.ZodNumber) return 45;
  if (accepts(schema, sample)) return next(path);
  if (accepts(schema, addressWith(sample))) return addressWith(next(path));
  return plainValues.find((value) => accepts(schema, value));
}

const sample = '<script>ran(0)</script>';

function addressWith(text: string): string {
  return `https://example.org/?q=${text}`;
}

function accepts(schema: z.ZodType, value: string): boolean {
  return schema.safeParse(value).success;
}

function hostileEntity(kind: Kind, shift: number, next: NextPayload) {
  const example = exampleOf(kinds[kind].schema, kind, next) as Record<string, unknown> & { name: string };
  const { series: _series, edition: _edition, ...entity } = example;
  return { ...entity, name: example.name, formerIds: [`earlier-${shift}`], wikidata: undefined };
}

function hostileArticle(names: readonly string[], shift: number, next: NextPayload) {
  const example = exampleOf(article, 'article', next) as z.input<typeof article>;
  const [date, statement] = [example.dates?.[0], example.statements?.[0]];
  const { updated: _updated, edits: _edits, ...rest } = example;
  const data = {
    ...rest,
    ...Object.fromEntries(kindNames.map((kind) => [kind, [`hostile-${shift}`]])),
    source: { ...example.source, file: undefined },
    caption: { text: escapeMarkdown(example.caption?.text ?? ''), credit: example.caption?.credit },
    corrections: [],
    formerIds: [`earlier-${shift}`],
    dates: [{ ...date, in: `Before ${date?.phrase}` }],
  };
  const say = (where: string) => escapeMarkdown(next(where));
  const body = [
    ...names.map((name) => `Here is ${escapeMarkdown(name)} and more.`),
    `Before ${escapeMarkdown(date?.phrase ?? '')} it was said.`,
    `They said: ${escapeMarkdown(statement?.quote ?? '')} and no more.[^note]`,
    `## Heading ${say('heading')}`,
    `Emphasis *${say('emphasis')}*, code \`${next('code').replaceAll('`', '')}\`, [${say('link')}](https://example.org/?q=%22%3E "${say('link title')}").`,
    `- ${say('list')}\n- Second`,
    `> ${say('quotation')}`,
    `| Cell | Other |\n| --- | --- |\n| ${say('cell')} | b |`,
    `    ${next('indented code')}`,
    `\`\`\`${next('info string').replaceAll(/[\s`]/g, '')}\n${next('code block')}\n\`\`\``,
    `[^note]: ${say('note')}`,
  ].join('\n\n');
  return { data, body };
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[!-/:-@[-`{-~]/g, '\\$&');
}
