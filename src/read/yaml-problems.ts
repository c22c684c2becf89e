import type { YAMLError } from 'yaml';
import { type Problem, problem } from '../problems/problem.ts';
import type { YamlBlock } from './content-file.ts';
import { explainYaml } from './explain-yaml.ts';
import { findFaults, type PlacedFault } from './find-faults.ts';
import { placesOf } from './place.ts';

/** More of them in one file tell nothing new. */
const most = 5;

/** Mistakes after which the parser understands what follows. */
const harmless = new Set(['BAD_DQ_ESCAPE', 'BAD_SCALAR_START', 'DUPLICATE_KEY', 'TAG_RESOLVE_FAILED']);

/** What the YAML parser found, in words an editor can act on, at the line at fault; at most one problem a line. */
export function yamlProblems(errors: readonly YAMLError[], block: YamlBlock): Problem[] {
  const placeAt = placesOf(block.text);
  const problems = new Map<number, Problem>();
  for (const { offset, ...fault } of withoutEchoes(findFaults(errors, block))) {
    const place = placeAt(offset);
    if (problems.has(place.line) || problems.size === most) continue;
    const { rule = 'frontmatter-syntax', message, fix } = explainYaml(fault);
    problems.set(place.line, problem(rule, block.file, place, message, fix));
  }
  return [...problems.values()];
}

/**
 * After a mistake of structure the parser stumbles over sound lines: only the first is told, and what stands
 * before it. Tabs are told wherever they are, for an editor that makes one makes many. Of the keys of an item
 * that lacks its hyphen, all of which are there a second time, the first is told.
 */
function withoutEchoes(faults: readonly PlacedFault[]): readonly PlacedFault[] {
  const stumble = faults.find(({ error }) => !harmless.has(error.code));
  return faults.filter((fault, index) => {
    const before = faults[index - 1];
    if (isRepeated(fault) && before && isRepeated(before) && before.lineNumber === fault.lineNumber - 1)
      return false;
    return (
      stumble === undefined ||
      fault === stumble ||
      fault.offset < stumble.offset ||
      (isTab(stumble) && isTab(fault))
    );
  });
}

function isRepeated({ error }: PlacedFault): boolean {
  return error.code === 'DUPLICATE_KEY';
}

function isTab({ error }: PlacedFault): boolean {
  return error.code === 'TAB_AS_INDENT';
}
