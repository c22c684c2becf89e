import type { Kind } from '../kinds.ts';
import type { Place } from '../problems/problem.ts';

/** Path of keys and indexes into frontmatter: `['dates', 2, 'phrase']`. */
export type FieldPath = readonly (string | number)[];

/** Where things stand in a file’s frontmatter, for messages and repairs. */
export interface Frontmatter {
  /** Whether there is one that could be parsed. Where not, the reader has reported why, and nothing else is judged. */
  readonly sound: boolean;
  /** The YAML as plain data; an empty object when there is none or it cannot be parsed. */
  readonly value: Readonly<Record<string, unknown>>;
  /** Place of the value at `path`; of the nearest enclosing one, or of line 1, where it does not exist. */
  place(path: FieldPath): Place;
  /** Place of the key that ends `path`; the same fallback. */
  keyPlace(path: FieldPath): Place;
  /** Offsets of the value’s node in the file’s text; undefined where it does not exist. */
  range(path: FieldPath): readonly [start: number, end: number] | undefined;
}

/** One Markdown file of the content folder, split but not yet judged. */
export interface ContentFile {
  /** Relative to the content folder, with forward slashes: `articles/x.md`. */
  readonly path: string;
  readonly collection: 'articles' | Kind;
  /** File name without `.md`. */
  readonly id: string;
  /** The file’s text with line ends as `\n` and without a byte-order mark. Every place and offset refers to it. */
  readonly text: string;
  readonly frontmatter: Frontmatter;
  /** The Markdown after the frontmatter. */
  readonly body: string;
  /** Offset of the body in `text`, and the number of its first line, from 1. */
  readonly bodyOffset: number;
  readonly bodyLine: number;
}

/** The YAML of a file and where it stands in the file’s text. */
export interface YamlBlock {
  readonly file: string;
  /** The whole file. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
