import type { RuleId } from '../problems/rules.ts';

/** A place in Markdown that would take minutes to read, so that its parser must not see it. */
export interface Overload {
  readonly rule: RuleId;
  readonly offset: number;
  readonly message: string;
  readonly fix: string;
}

/** The time of reading grows with the square of these; at such numbers it is still a few seconds. */
const mostSigns = 5000;
const mostOpeners = 4000;
/** Characters of a passage; a printed page has 3000. */
const longestPassage = 200_000;

/** The first place with far more signs of Markdown than any text needs; undefined for all ordinary text. */
export function findOverload(body: string): Overload | undefined {
  return findNesting(body) ?? findOpeners(body) ?? findPassages(body);
}

const deepLine = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){61}|^[ \t]{240,}(?:[-*+]|\d{1,9}[.)])[ \t]/m;

function findNesting(body: string): Overload | undefined {
  const found = deepLine.exec(body);
  if (!found) return undefined;
  return {
    rule: 'nesting',
    offset: found.index,
    message: 'Lists or quotations stand more than 60 deep in each other from this line on',
    fix: 'delete the signs and spaces that open them',
  };
}

/** Lines that open a list or a quotation, or underline a heading. */
const openers = /^[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]|=+[ \t]*$|-+[ \t]*$)/gm;

function findOpeners(body: string): Overload | undefined {
  const found = nth(body.matchAll(openers), mostOpeners);
  if (!found) return undefined;
  return {
    rule: 'crowded-text',
    offset: found.index,
    message: `This is line ${(mostOpeners + 1).toLocaleString('en-US')} of the text that opens a list or a quotation`,
    fix: 'make a table of long lists, or several articles of the text',
  };
}

const blankLine = /\n[ \t]*\n/g;
const sign = /[[*_~\n]/g;

function findPassages(body: string): Overload | undefined {
  let start = 0;
  for (const end of [...body.matchAll(blankLine).map(({ index }) => index), body.length]) {
    const tooMany = judgePassage(body.slice(start, end));
    if (tooMany) {
      return {
        rule: 'crowded-text',
        offset: start + body.slice(start).search(/\S/),
        message: `More than ${tooMany} follow here without a blank line`,
        fix: 'put blank lines between paragraphs, and delete signs that mean nothing',
      };
    }
    start = end;
  }
  return undefined;
}

function judgePassage(passage: string): string | undefined {
  if (passage.length > longestPassage) return `${longestPassage.toLocaleString('en-US')} characters`;
  // A shorter passage cannot hold so many.
  if (passage.length <= mostSigns || !nth(passage.matchAll(sign), mostSigns)) return undefined;
  return `${mostSigns.toLocaleString('en-US')} brackets, asterisks, underscores and lines`;
}

function nth(matches: RegExpStringIterator<RegExpExecArray>, index: number): RegExpExecArray | undefined {
  return matches.drop(index).next().value;
}
