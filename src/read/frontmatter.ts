import {
  type Document,
  isAlias,
  isMap,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml';

import { type Problem, problem } from '../problems/problem.ts';
import type { FieldPath, Frontmatter, YamlBlock } from './content-file.ts';
import { tooDeep } from './explain-yaml.ts';
import { findLostText } from './find-lost-text.ts';
import { findRepeatedKeys, keyOf } from './find-repeated-keys.ts';
import { placesOf } from './place.ts';
import { yamlProblems } from './yaml-problems.ts';

/** What YAML without mistakes means, as far as it is known. */
export interface KnownFrontmatter {
  get(yaml: string): Frontmatter['value'] | undefined;
  set(yaml: string, value: Frontmatter['value']): void;
}

/**
 * Parses frontmatter. The nodes are let go at once and parsed again when a place is asked for:
 * most files have nothing to report, and thousands of trees would stay in memory.
 */
export function parseFrontmatter(
  block: YamlBlock,
  known?: KnownFrontmatter,
): { frontmatter: Frontmatter; problems: Problem[] } {
  const yaml = block.text.slice(block.start, block.end);
  const remembered = known?.get(yaml);
  const { value, problems } = remembered ? { value: remembered, problems: [] } : readValue(yaml, block);
  if (value && !remembered) known?.set(yaml, value);
  const sound = value !== undefined;
  return { frontmatter: { sound, value: value ?? {}, ...locate(yaml, block) }, problems };
}

/** What the frontmatter of a file is that has none or whose frontmatter has no end. */
export function noFrontmatter(): Frontmatter {
  const place = () => ({ line: 1, column: 1 });
  return { sound: false, value: {}, place, keyPlace: place, range: () => undefined };
}

function readValue(yaml: string, block: YamlBlock) {
  const placeAt = placesOf(block.text);
  try {
    const document = parse(yaml);
    const errors = [...document.errors, ...document.warnings, ...findRepeatedKeys(document)];
    const problems = yamlProblems(errors, block);
    if (problems.length === 0) problems.push(...findLostText(document, block));
    if (problems.length > 0) return { value: undefined, problems };
    const { contents } = document;
    if (contents === null) return { value: {}, problems };
    if (isMap(contents))
      return { value: document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>, problems };
    const message = `The frontmatter is ${isSeq(contents) ? 'a list' : 'plain text'}, not a set of fields`;
    const place = placeAt(block.start + (contents.range?.[0] ?? 0));
    const fix = 'write each field as `key: value` on a line of its own';
    return {
      value: undefined,
      problems: [problem('frontmatter-syntax', block.file, place, message, fix)],
    };
  } catch (error) {
    return { value: undefined, problems: [resourceProblem(error, yaml, block)] };
  }
}

/** `yaml` throws only for aliases, which are not allowed here, and where brackets would eat all memory. */
function resourceProblem(error: unknown, yaml: string, block: YamlBlock): Problem {
  const alias = error instanceof ReferenceError;
  const at = block.start + Math.max(0, yaml.search(alias ? /(?<=[\s[,])\*[^\s,\]]/ : /[[{]/));
  const place = placesOf(block.text)(at);
  return alias
    ? problem(
        'frontmatter-syntax',
        block.file,
        place,
        'A value that starts with `*` repeats another part in YAML, which is not allowed here',
        'put the value in quotes, or write out what it repeats',
      )
    : problem('nesting', block.file, place, tooDeep.message, tooDeep.fix);
}

function parse(yaml: string): Document.Parsed {
  // Looking for repeated keys itself, the parser would compare each key with all others.
  return parseDocument(yaml, {
    prettyErrors: false,
    stringKeys: true,
    resolveKnownTags: false,
    uniqueKeys: false,
  });
}

function locate(yaml: string, { text, start, end }: YamlBlock): Omit<Frontmatter, 'value' | 'sound'> {
  let document: Document.Parsed | undefined;
  const root = () => {
    document ??= parse(yaml);
    return document.contents;
  };
  const placeAt = placesOf(text);
  const placeOf = (range: readonly [number, number] | undefined) =>
    range ? placeAt(range[0], range[1]) : { line: 1, column: 1 };
  const rangeOf = (node: unknown): readonly [number, number] | undefined => {
    const range = (node as Node | null)?.range;
    if (!range) return undefined;
    return [start + range[0], Math.min(start + range[1], end)];
  };
  return {
    place(path) {
      const { node, key } = find(root(), path);
      return placeOf(rangeOf(node) ?? rangeOf(key));
    },
    keyPlace(path) {
      const { node, key, found } = find(root(), path);
      return placeOf(found ? (rangeOf(key) ?? rangeOf(node)) : (rangeOf(key) ?? undefined));
    },
    range(path) {
      const { node, found } = find(root(), path);
      return found ? rangeOf(node) : undefined;
    },
  };
}

/** The node at `path`, or the deepest one on the way to it, with the key it stands under. */
function find(root: unknown, path: FieldPath): { node: unknown; key: unknown; found: boolean } {
  let node: unknown = path.length === 0 ? root : undefined;
  let key: unknown;
  let parent = root;
  for (const step of path) {
    const pair = child(parent, step);
    if (!pair) return { node, key, found: false };
    ({ value: node, key } = { value: pair.value, key: pair.key ?? pair.value });
    parent = node;
  }
  return { node, key, found: true };
}

function child(parent: unknown, step: string | number): Pick<Pair, 'key' | 'value'> | undefined {
  if (isAlias(parent)) return undefined;
  if (isMap(parent)) return pairsOf(parent).get(String(step));
  if (isSeq(parent) && typeof step === 'number' && step < parent.items.length) {
    return { key: null, value: parent.items[step] };
  }
  return undefined;
}

const knownPairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The pairs of a map by their keys, collected once: a file with thousands of mistakes asks for as many places. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const known = knownPairs.get(map) ?? new Map(map.items.map((pair) => [keyOf(pair), pair]));
  knownPairs.set(map, known);
  return known;
}
