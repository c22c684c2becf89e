import { type Document, isAlias, isScalar, visit } from 'yaml';
import { type Problem, problem } from '../problems/problem.ts';
import type { YamlBlock } from './content-file.ts';
import { placesOf } from './place.ts';

/**
 * Words that sound YAML leaves out of a value, though nobody who writes them means that: the name of an anchor,
 * which only a `*` would ask for, and a comment that looks like the rest of its line.
 *
 *     summary: &Ships pass it. → “pass it.”
 *     title: Patrol #2 → “Patrol”
 */
export function findLostText(document: Document.Parsed, block: YamlBlock): Problem[] {
  const yaml = block.text.slice(block.start, block.end);
  if (!/&|[ \t]#[^\s#]/.test(yaml)) return [];
  const problems: Problem[] = [];
  const report = (offset: number, message: string, fix: string) => {
    const place = placesOf(block.text)(block.start + offset);
    problems.push(problem('frontmatter-syntax', block.file, place, message, fix));
  };
  visit(document, {
    Node(_, node) {
      const { range } = node;
      if (!range || isAlias(node)) return;
      if (node.anchor) {
        const message = `\`&${node.anchor}\` at the start of a value is a mark in YAML, and no part of it`;
        report(yaml.lastIndexOf(`&${node.anchor}`, range[0]), message, 'put the whole value in quotes');
      }
      const [, space = '', words] = /^([ \t]+)(#[^\s#].*)/.exec(yaml.slice(range[1])) ?? [];
      if (isScalar(node) && words) {
        const message = `“${words}” is left out: a \`#\` after a space starts a comment`;
        report(
          range[1] + space.length,
          message,
          'put the whole value in quotes, or write `# ` before a comment',
        );
      }
    },
  });
  return problems;
}
