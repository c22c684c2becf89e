import { isScalar, parseDocument, visit } from 'yaml';
import { takesDate } from '../../check/explain-issue.ts';
import { schemaAt } from '../../check/schema-at.ts';
import type { TextEdit } from '../../problems/problem.ts';
import type { ContentFile, FieldPath } from '../../read/content-file.ts';
import { schemaOf } from '../new/new-file.ts';
import type { Repair } from './repair.ts';

/**
 * Gives frontmatter one kind of quotes, and dates that YAML takes for numbers any.
 *
 *     title: 'Sea Breeze' → title: "Sea Breeze"
 *     written: 2014 → written: "2014"
 */
export function normalizeQuotes(file: ContentFile): Repair[] {
  const start = file.text.indexOf('\n') + 1;
  const yaml = file.text.slice(start, file.text.lastIndexOf('---', file.bodyOffset));
  const edits: TextEdit[] = [];
  visit(parseDocument(yaml, { prettyErrors: false }), {
    Scalar(key, node) {
      const { range, type, value } = node;
      if (key === 'key' || !range || type !== 'QUOTE_SINGLE' || typeof value !== 'string') return;
      const raw = yaml.slice(range[0], range[1]);
      if (/["\\\n]/.test(raw) || !isScalar(node)) return;
      edits.push({ file: file.path, start: start + range[0], end: start + range[1], text: `"${value}"` });
    },
  });
  const all = [...edits, ...numbersIn(file.frontmatter.value).flatMap((path) => quoteDate(path, file))];
  return all.length === 0 ? [] : [{ file: file.path, what: 'use double quotes', edits: all }];
}

function numbersIn(value: unknown, path: FieldPath = []): FieldPath[] {
  if (typeof value === 'number') return [path];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, item]) => numbersIn(item, [...path, key]));
}

function quoteDate(path: FieldPath, file: ContentFile): TextEdit[] {
  const range = file.frontmatter.range(path);
  if (!range || !takesDate(schemaAt(schemaOf(file.collection), path))) return [];
  const raw = file.text.slice(...range).trimEnd();
  return [{ file: file.path, start: range[0], end: range[0] + raw.length, text: `"${raw}"` }];
}
