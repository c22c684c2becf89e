import { type Document, type Pair, visit, YAMLParseError } from 'yaml';

/** Keys that a map has a second time, each at its place, as the parser would report them. */
export function findRepeatedKeys(document: Document.Parsed): YAMLParseError[] {
  const errors: YAMLParseError[] = [];
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<string>();
      for (const pair of items) {
        const { range } = pair.key as { range?: readonly [number, number, number] };
        if (range && seen.has(keyOf(pair))) {
          errors.push(new YAMLParseError([range[0], range[1]], 'DUPLICATE_KEY', 'Map keys must be unique'));
        }
        seen.add(keyOf(pair));
      }
    },
  });
  return errors;
}

export function keyOf({ key }: Pair): string {
  return String((key as { value?: unknown } | null)?.value);
}
