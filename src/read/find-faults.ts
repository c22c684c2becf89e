import type { YAMLError } from 'yaml';
import type { YamlBlock } from './content-file.ts';
import type { Fault } from './explain-yaml.ts';

export interface PlacedFault extends Fault {
  /** In the file’s text. */
  readonly offset: number;
  /** From 0, within the frontmatter. */
  readonly lineNumber: number;
}

interface Line {
  readonly text: string;
  /** In the file’s text. */
  readonly start: number;
}

/** One mistake may make the parser stumble thousands of times; few of them are told. */
const mostErrors = 100;

/** The place of each mistake, in order: the line that is at fault, which need not be the one where the parser stumbled. */
export function findFaults(errors: readonly YAMLError[], block: YamlBlock): readonly PlacedFault[] {
  const lines = linesOf(block);
  const exhausted = errors.findLast(({ code }) => code === 'RESOURCE_EXHAUSTION');
  return (exhausted ? [exhausted] : errors.slice(0, mostErrors))
    .map((error) => findFault(error, lines, block))
    .sort((a, b) => a.offset - b.offset);
}

function findFault(error: YAMLError, lines: readonly Line[], block: YamlBlock): PlacedFault {
  const noticed = Math.min(block.start + error.pos[0], Math.max(block.start, block.end - 1));
  const stumble = lines.findLastIndex(({ start }) => start <= noticed);
  const at = findOpening(error, block) ?? noticed;
  const here = lines.findLastIndex(({ start }) => start <= at);
  const lineNumber = here === stumble ? lineAtFault(error, stumble, lines) : here;
  const { text = '', start = block.start } = lines[lineNumber] ?? {};
  const above = lines.slice(0, lineNumber).findLast(hasContent)?.text ?? '';
  const offset = lineNumber === here ? at : start + text.search(/\S|$/);
  return {
    error,
    line: text,
    rest: block.text.slice(offset, block.end),
    above,
    isTooDeep: lineNumber > stumble && !/^\s*- /.test(text) && indentation(text) > indentation(above),
    offset,
    lineNumber,
  };
}

function linesOf({ text, start, end }: YamlBlock): Line[] {
  let at = start;
  return text
    .slice(start, end)
    .split('\n')
    .map((line) => {
      const found = { text: line, start: at };
      at += line.length + 1;
      return found;
    });
}

/** An opening without an end, or of too many, is noticed where it is too late; it is mended where it begins. */
function findOpening({ code, message, pos }: YAMLError, { text, start, end }: YamlBlock): number | undefined {
  if (code === 'RESOURCE_EXHAUSTION') {
    const lineStart = text.lastIndexOf('\n', start + pos[0] - 1) + 1;
    const bracket = text.slice(lineStart, end).search(/[[{\n]/);
    return text[lineStart + bracket] === '\n' ? undefined : lineStart + bracket;
  }
  const opening = /closing (["'])|end with a ([\]}])/.exec(message);
  if (!opening) return undefined;
  const sign = opening[1] ?? (opening[2] === ']' ? '[' : '{');
  const before = text.slice(start, Math.min(end, start + pos[0] + 1));
  const unclosed = new RegExp(
    `(?<=[:,[{-]\\s+|^\\s*)\\${sign}(?![^\\n]*\\${opening[1] ?? opening[2]}\\s*(\\n|$))`,
    'm',
  );
  return start + Math.max(0, before.search(unclosed));
}

/** Where the line of the stumble is sound, what makes it unreadable. */
function lineAtFault({ message }: YAMLError, stumble: number, lines: readonly Line[]): number {
  const line = lines[stumble];
  const below = lines.findIndex((other, index) => index > stumble && hasContent(other));
  if (!line || !hasContent(line)) return below === -1 ? stumble : below;
  if (message.includes('multiple documents')) {
    return lines.findLastIndex(({ text }, index) => index < stumble && /^(?:\.\.\.|---)\s*/.test(text));
  }
  // A first field without a space after its colon is plain text, and the field after it a surprise.
  if (message.includes('in YAML stream')) {
    const first = lines.findIndex(hasContent);
    return /^[\w-]+:\S/.test(lines[first]?.text ?? '') ? first : stumble;
  }
  // Lines that are indented more go on with the value, which then has a colon.
  const isSound = /^\s*(?:- +)*\w[\w-]*: +\S/.test(line.text) && !/:.*:(?: |$)/.test(line.text);
  const isDeeper = indentation(lines[below]?.text ?? '') > indentation(line.text);
  return isSound && isDeeper && /Nested mappings|Implicit keys/.test(message) ? below : stumble;
}

function hasContent({ text }: Line): boolean {
  return /^\s*[^\s#]/.test(text);
}

/** Of what the line says, behind the hyphens of items. */
function indentation(line: string): number {
  return /^\s*(?:- +)*/.exec(line)?.[0].length ?? 0;
}
