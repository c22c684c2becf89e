import type { YAMLError } from 'yaml';
import { type Problem, problem } from '../problems/problem.ts';
import type { YamlBlock } from './frontmatter.ts';
import { placesOf } from './place.ts';

/** One mistake of syntax makes the parser stumble over what follows; the first few are worth reading. */
const most = 5;

export const tooDeep = {
  message: 'The frontmatter nests brackets or lists too deeply to be read',
  fix: 'take out the brackets that are not needed',
};

/** What the YAML parser found, in words an editor can act on; at most one problem a line. */
export function yamlProblems(errors: readonly YAMLError[], block: YamlBlock): Problem[] {
  const placeAt = placesOf(block.text);
  const lines = new Set<number>();
  const problems: Problem[] = [];
  const exhausted = errors.findLast(({ code }) => code === 'RESOURCE_EXHAUSTION');
  for (const error of exhausted ? [exhausted] : errors) {
    const offset = Math.min(block.start + startOf(error, block), Math.max(block.start, block.end - 1));
    const place = placeAt(offset);
    if (lines.has(place.line) || problems.length === most) continue;
    lines.add(place.line);
    const line = lineAt(block.text, offset);
    const { rule = 'frontmatter-syntax', message, fix } = explain(error, line, block.text.slice(offset));
    problems.push(problem(rule, block.file, place, message, fix));
  }
  return problems;
}

/** An opening without an end is noticed where the text is over; it is mended where it begins. */
function startOf({ message, pos }: YAMLError, { text, start, end }: YamlBlock): number {
  const opening = /closing (["'])|end with a ([\]}])/.exec(message);
  if (!opening) return pos[0];
  const sign = opening[1] ?? (opening[2] === ']' ? '[' : '{');
  const before = text.slice(start, Math.min(end, start + pos[0] + 1));
  return Math.max(
    0,
    before.search(
      new RegExp(`(?<=[:,[{-]\\s+|^\\s*)\\${sign}(?![^\\n]*\\${opening[1] ?? opening[2]}\\s*(\\n|$))`, 'm'),
    ),
  );
}

function lineAt(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, end === -1 ? undefined : end);
}

interface Explanation {
  readonly rule?: 'nesting' | undefined;
  readonly message: string;
  readonly fix: string;
}

function explain(error: YAMLError, line: string, rest: string): Explanation {
  if (/end with a [\]}]/.test(error.message)) {
    const sign = error.message.endsWith(']') ? ']' : '}';
    return { message: 'A bracket is opened and never closed', fix: `close it with \`${sign}\`` };
  }
  const key = /^[\w-]+/.exec(rest)?.[0] ?? rest.slice(0, 20);
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return { message: `The key \`${key}\` is here a second time`, fix: 'keep one of the two' };
    case 'TAB_AS_INDENT':
      return { message: 'A tab indents this line', fix: 'indent with spaces; YAML knows no tabs' };
    case 'BAD_ALIAS':
    case 'ALIAS_PROPS':
      return {
        message: 'A `*` or `&` at the start of a value has a meaning of its own in YAML',
        fix: 'put the value in quotes',
      };
    case 'BAD_DQ_ESCAPE':
      return {
        message: 'A backslash in double quotes starts an escape that YAML does not know',
        fix: 'use single quotes, or write two backslashes',
      };
    case 'BAD_SCALAR_START':
      return {
        message: `A value cannot start with \`${rest.charAt(0)}\``,
        fix: 'put the value in quotes',
      };
    case 'BAD_INDENT':
      return {
        message: 'This line is not indented like its neighbors',
        fix: 'give the items of a list, and the fields of an item, the same indentation',
      };
    case 'RESOURCE_EXHAUSTION':
      return { rule: 'nesting', ...tooDeep };
    case 'TAG_RESOLVE_FAILED':
      return {
        message: `The tag \`${/^!\S*/.exec(rest)?.[0] ?? '!'}\` means nothing here`,
        fix: 'leave it out, or put the value in quotes when the exclamation mark belongs to it',
      };
    case 'MULTIPLE_DOCS':
      return {
        message: 'A line of `---` or `...` ends the frontmatter too early',
        fix: 'end it once, with `---`',
      };
    case 'NON_STRING_KEY':
      return { message: 'A key is not plain text', fix: 'write it as one word, such as `title`' };
    default:
      return explainLine(error, line);
  }
}

/** Codes that stand for several mistakes; the line tells which. */
function explainLine(error: YAMLError, line: string): Explanation {
  if (/closing ["']/.test(error.message)) {
    return {
      message: 'A quotation mark is opened and never closed',
      fix: 'close it at the end of the value',
    };
  }
  if (/Nested mappings|Implicit (map )?keys?|single line/.test(error.message)) {
    if (/^\s*(- )?[\w-]+:.*: /.test(`${line} `)) {
      return {
        message: 'A colon and a space inside a value start another key',
        fix: 'put the whole value in quotes',
      };
    }
    if (!line.includes(':')) {
      return { message: 'This line has no `key:`', fix: 'write `key: value`, or indent it under its key' };
    }
    if (/^\s*[\w-]+:\S/.test(line)) {
      return { message: 'There is no space after the colon', fix: 'write `key: value`' };
    }
    return {
      message: 'A field stands where none can be',
      fix: 'give the fields of one item the same indentation, or put the value in quotes',
    };
  }
  if (/flow (map|sequence|collection)/.test(error.message) || /[[{]/.test(line)) {
    return {
      message: 'The brackets of this list do not match, or a comma is missing',
      fix: 'write it as `[one, two]`, with text that has commas or brackets in quotes',
    };
  }
  if (/^\s*[\w-]+:\s*(["']).*\1\s*\S/.test(line)) {
    return {
      message: 'There is text after the closing quotation mark',
      fix: 'put the whole value in one pair of quotes',
    };
  }
  return {
    message: 'This line cannot be read as YAML',
    fix: 'write `key: value`, and put text with special characters in quotes',
  };
}
