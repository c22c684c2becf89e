import type { Graph, Thing } from 'schema-dts';

const escapes: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/**
 * One graph as the text of a `<script type="application/ld+json">`. No text in it can end the script
 * or open a comment, since it has no angle brackets.
 */
export function serializeGraph(nodes: readonly Thing[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': nodes };
  return JSON.stringify(graph).replaceAll(/[<>\u2028\u2029]/g, (character) => escapes[character] ?? '');
}
