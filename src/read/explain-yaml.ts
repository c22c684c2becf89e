import type { YAMLError } from 'yaml';

export interface Explanation {
  readonly rule?: 'nesting' | undefined;
  readonly message: string;
  readonly fix: string;
}

/** A mistake of YAML and the line that is at fault, which need not be the one where the parser stumbled. */
export interface Fault {
  readonly error: YAMLError;
  readonly line: string;
  /** The text from the fault on. */
  readonly rest: string;
  /** The last line above it that has content. */
  readonly above: string;
  /** Whether the line is indented as if it belonged to the one above. */
  readonly isTooDeep: boolean;
}

export const tooDeep = {
  message: 'The frontmatter nests brackets or lists too deeply to be read',
  fix: 'take out the brackets that are not needed',
};

const inQuotes = 'put the whole value in quotes';

/** What an editor can do about a mistake: told by the parser’s code where that is plain, otherwise by the line. */
export function explainYaml(fault: Fault): Explanation {
  const { error, rest, isTooDeep } = fault;
  const unclosed = /closing ["']|end with a ([\]}])/.exec(error.message);
  if (unclosed) {
    return unclosed[1]
      ? { message: 'A bracket is opened and never closed', fix: `close it with \`${unclosed[1]}\`` }
      : { message: 'A quotation mark is opened and never closed', fix: 'close it at the end of the value' };
  }
  const key = /^[\w-]+/.exec(rest)?.[0] ?? rest.slice(0, 20);
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return {
        message: `The key \`${key}\` is here a second time`,
        fix: /^\s/.test(fault.line)
          ? `keep one of the two, or begin a new item with \`- ${key}:\``
          : 'keep one of the two',
      };
    case 'BAD_DQ_ESCAPE':
      return {
        message: 'A backslash in double quotes starts an escape that YAML does not know',
        fix: 'use single quotes, or write two backslashes',
      };
    case 'BAD_SCALAR_START': {
      const sign = rest.startsWith('`') ? 'a backtick' : `\`${rest.charAt(0)}\``;
      return { message: `A value cannot start with ${sign}`, fix: inQuotes };
    }
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
    default:
      if (!isTooDeep) return explainLine(fault);
      return {
        message: 'This line is indented as if it belonged to the field above, which has a value already',
        fix: 'give the fields of one item the same indentation',
      };
  }
}

/** A field’s name at the start of a line or of a list’s item. */
const field = String.raw`^\s*(?:- +)*[\w-]+`;

/** What is wrong with a line by its looks; the first that fits counts. */
const slips: readonly (readonly [looks: RegExp, said: Explanation])[] = [
  [
    /^[ \t]*[\u00a0\u2000-\u200a\u202f\u3000]/,
    { message: 'Spaces that are not plain ones indent this line', fix: 'delete them and type spaces anew' },
  ],
  [/^ *\t/, { message: 'A tab indents this line', fix: 'indent with spaces; YAML knows no tabs' }],
  [/^\s*-[^\s-]/, { message: 'There is no space after the hyphen', fix: 'write `- ` before each item' }],
  [
    new RegExp(`${field}：`),
    { message: 'The colon is not a plain one', fix: 'write `key: value`, with a plain colon and a space' },
  ],
  [
    new RegExp(`${field}:(?!//)[^\\s:]`),
    { message: 'There is no space after the colon', fix: 'write `key: value`' },
  ],
  [
    new RegExp(`${field}: +[*&]`),
    { message: 'A `*` or `&` at the start of a value has a meaning of its own in YAML', fix: inQuotes },
  ],
  [
    new RegExp(`${field}: +[>|] *[^\\s\\d+-]`),
    {
      message: 'A `>` or `|` at the start of a value announces text on the lines below',
      fix: `${inQuotes}, or begin a new line after the sign and indent it`,
    },
  ],
  [
    new RegExp(`${field}: +[-?] `),
    { message: 'A value cannot start with `- ` or `? `', fix: `${inQuotes}, or begin a list on a new line` },
  ],
  [
    new RegExp(`${field}: +(["']).*\\1\\s*[^\\s#]`),
    {
      message: 'There is text after the closing quotation mark',
      fix: 'put the whole value in one pair of quotes that it does not hold itself',
    },
  ],
  [
    new RegExp(`${field}: +(?:\\[[^[\\]]*\\]|\\{[^{}]*\\})\\s*[^\\s#\\]}]`),
    { message: 'A value that starts with a bracket is a list in YAML, and text follows it', fix: inQuotes },
  ],
  [
    new RegExp(`${field}: +[[{]`),
    {
      message: 'The brackets do not match, or a comma is missing',
      fix: 'write `[one, two]` or `{ key: value, key: value }`, with text that has commas or brackets in quotes',
    },
  ],
  [
    new RegExp(`${field}: +[“”„«‘’].*:(?: |$)`),
    {
      message: 'YAML takes only straight quotes for quotes, so the colon inside the value starts another key',
      fix: 'put the whole value in straight quotes: "…"',
    },
  ],
  [
    new RegExp(`${field}:.*:(?: |$)`),
    { message: 'A colon and a space inside a value start another key', fix: inQuotes },
  ],
];

function explainLine({ error, line, above }: Fault): Explanation {
  const slip = slips.find(([looks]) => looks.test(line));
  if (slip) return slip[1];
  if (/^\s*- /.test(line) && !/^\s*- /.test(above) && error.code !== 'BAD_INDENT') {
    const fix = 'write the key of the list on the line above, such as `countries:`';
    return { message: 'This item belongs to no list', fix };
  }
  if (!/:(?: |$)/.test(line)) {
    // The hyphen of the item above stands where this line begins.
    const isAmongItems = above.startsWith('- ', line.search(/\S/));
    return {
      message: 'This line has no `key:`',
      fix: isAmongItems
        ? 'begin it with `- ` if it is an item of the list, or write `key: value`'
        : 'write `key: value`, or indent it under its key',
    };
  }
  if (error.code === 'BAD_INDENT' || /^Sequence item|^A block sequence|Nested|Implicit/.test(error.message)) {
    return {
      message: 'This line is not indented like its neighbors',
      fix: 'give the items of a list, and the fields of an item, the same indentation; the file’s own fields have none',
    };
  }
  return {
    message: 'This line cannot be read as YAML',
    fix: 'write `key: value`, and put text with special characters in quotes',
  };
}
