import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Code, Paragraph, RootContent } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import { expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { examine } from '../../src/publication/examine.ts';
import { rulesMarkdown } from '../../src/reports/rules-markdown.ts';
import { readSettings } from '../../src/settings.ts';
import { ownFolder, writeFiles } from '../set-up/own-folder.ts';

const handbook = readFileSync(fileURLToPath(new URL('../../content/README.md', import.meta.url)), 'utf8');
const blocks = parseMarkdown(handbook).children;

/** Complete files: the small site that all examples belong to. */
const site = new Map(
  blocks
    .filter(isExample)
    .filter(isWhole)
    .map(({ meta, value }) => [meta, `${value}\n`]),
);

interface Example {
  readonly line: number;
  /** The rule that reports it; null where it passes. */
  readonly rule: string | null;
  readonly parts: readonly (Code & { meta: string })[];
}

const examples = blocks.flatMap((block, index): Example[] => {
  const lead = block.type === 'paragraph' ? /^(Before|After)\b/.exec(toText(block)) : null;
  if (!lead) return [];
  const parts = [];
  for (const next of blocks.slice(index + 1)) {
    if (!isExample(next)) break;
    parts.push(next);
  }
  return [
    {
      line: block.position?.start.line ?? 0,
      rule: lead[1] === 'Before' ? ruleOf(block as Paragraph) : null,
      parts,
    },
  ];
});

it('has examples of every task, each with a before and an after', () => {
  expect(examples.length).toBeGreaterThan(25);
  expect(examples.filter(({ rule }) => rule === null)).toHaveLength(examples.length / 2);
  expect(examples.every(({ parts }) => parts.length > 0)).toBe(true);
});

it('shows a small site that passes', async () => {
  expect(await check([])).toEqual([]);
});

it.each(examples)('says what a check says of the example on line $line', async ({ rule, parts }) => {
  const found = await check(parts);
  if (rule === null) expect(found).toEqual([]);
  else expect(found).toContain(rule);
});

it('lists all rules as they are', () => {
  const listed = /<!-- rules -->\n\n([\s\S]*)\n\n<!-- \/rules -->/.exec(handbook)?.[1];
  expect(listed).toBe(rulesMarkdown());
});

function isExample(block: RootContent): block is Code & { meta: string } {
  return block.type === 'code' && block.meta?.endsWith('.md') === true;
}

function isWhole({ value }: Code): boolean {
  return value.startsWith('---\n');
}

function ruleOf(paragraph: Paragraph): string {
  return paragraph.children.find((node) => node.type === 'inlineCode')?.value ?? '';
}

/** Rules that report the small site with the parts in the place of what they stand for. */
async function check(parts: Example['parts']): Promise<string[]> {
  const folder = ownFolder();
  const files = new Map(site);
  for (const part of parts) files.set(part.meta, withPart(files.get(part.meta) ?? '', part));
  writeFiles(join(folder, 'content'), Object.fromEntries(files));
  const settings = readSettings({ CONTENT_DIR: join(folder, 'content'), CACHE_DIR: join(folder, 'cache') });
  const { problems } = await examine(settings, { drafts: true });
  return problems.map(({ rule }) => rule).filter((rule) => rule !== 'ledger-behind');
}

/** YAML takes the place of the fields it names, Markdown that of the first paragraph. */
function withPart(file: string, { lang, value }: Code): string {
  const [, frontmatter = '', body = ''] = /^---\n([\s\S]*?)---\n([\s\S]*)$/.exec(file) ?? [];
  if (lang !== 'yaml') return `---\n${frontmatter}---\n\n${value}\n${body.replace(/^\n[^\n]+\n/, '')}`;
  const fields = splitFields(frontmatter);
  for (const [key, text] of splitFields(value)) fields.set(key, text);
  return `---\n${[...fields.values()].join('')}---\n${body}`;
}

function splitFields(yaml: string): Map<string, string> {
  const fields = yaml.match(/^\w+:.*(?:\n[ -].*)*/gm) ?? [];
  return new Map(fields.map((field) => [field.slice(0, field.indexOf(':')), `${field}\n`]));
}
