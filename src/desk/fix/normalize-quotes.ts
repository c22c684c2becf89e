import { parseDocument, visit } from 'yaml';
import { schemaAt } from '../../check/schema-at.ts';
import { takesEdtf } from '../../check/takes-date.ts';
import { isEdtf } from '../../dates/edtf.ts';
import type { TextEdit } from '../../problems/problem.ts';
import type { ContentFile, FieldPath } from '../../read/content-file.ts';
import { schemaOf } from '../new/new-file.ts';
import type { Repair } from './repair.ts';

/**
 * Gives frontmatter one kind of quotes, and dates of the text always some. What is no date is left to whoever wrote it.
 *
 *     title: 'Sea Breeze' → title: "Sea Breeze"
 *     written: 2014 → written: "2014"
 */
export function normalizeQuotes(file: ContentFile): Repair[] {
  const edits = [...doubleQuotes(file), ...datesIn(file.frontmatter.value).flatMap(quoteDate)];
  return edits.length === 0 ? [] : [{ file: file.path, what: 'use double quotes', edits }];

  function quoteDate({ path, value }: Leaf): TextEdit[] {
    const range = file.frontmatter.range(path);
    if (!range || !takesEdtf(schemaAt(schemaOf(file.collection), path)) || !isEdtf(value)) return [];
    const raw = file.text.slice(...range).trimEnd();
    const isQuoted = /["'>|\n]/.test(raw);
    return isQuoted
      ? []
      : [{ file: file.path, start: range[0], end: range[0] + raw.length, text: `"${value}"` }];
  }
}

function doubleQuotes(file: ContentFile): TextEdit[] {
  const start = file.text.indexOf('\n') + 1;
  const yaml = file.text.slice(start, file.text.lastIndexOf('---', file.bodyOffset));
  const edits: TextEdit[] = [];
  visit(parseDocument(yaml, { prettyErrors: false }), {
    Scalar(key, node) {
      const { range, type, value } = node;
      if (key === 'key' || !range || type !== 'QUOTE_SINGLE' || typeof value !== 'string') return;
      const raw = yaml.slice(range[0], range[1]);
      if (/["\\\n]/.test(raw)) return;
      edits.push({ file: file.path, start: start + range[0], end: start + range[1], text: `"${value}"` });
    },
  });
  return edits;
}

interface Leaf {
  readonly path: FieldPath;
  /** As YAML reads it: of `0x7E5`, 2021. */
  readonly value: string;
}

/** What may be a date: numbers, and words that start like one or like an interval. */
function datesIn(value: unknown, path: FieldPath = []): Leaf[] {
  if (typeof value === 'number') return [{ path, value: String(value) }];
  if (typeof value === 'string') return /^[\d./]/.test(value) ? [{ path, value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, item]) => datesIn(item, [...path, key]));
}
