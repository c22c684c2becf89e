import type { Paragraph, Root } from 'mdast';
import type { ArticleSource } from '../check/sources.ts';
import { assignAnchors, writeAnchors } from './assign-anchors.ts';
import { buildRecord } from './build-record.ts';
import { checkHeadings } from './check-headings.ts';
import { checkNotes } from './check-notes.ts';
import { checkOwnLinks } from './check-own-links.ts';
import { chooseLinks } from './choose-links.ts';
import { collectUnits } from './collect-units.ts';
import type { Draft } from './draft.ts';
import { findDates } from './find-dates.ts';
import { findMentions } from './find-mentions.ts';
import { findRelativeDates } from './find-relative-dates.ts';
import { findStatements } from './find-statements.ts';
import { hoistNotes } from './hoist-notes.ts';
import { inlineReferences } from './inline-references.ts';
import { markText } from './mark-text.ts';
import { numberNotes } from './number-notes.ts';
import type { PageScope } from './page-scope.ts';
import { pinHeadings } from './pin-headings.ts';
import { placeRetired } from './place-retired.ts';
import { rejectHtml } from './reject-html.ts';
import { resolveImages } from './resolve-images.ts';
import { resolveLinks } from './resolve-links.ts';
import { startDraft } from './start-draft.ts';
import type { TransformContext, TransformedArticle } from './transform-context.ts';
import { unwrapMentions } from './unwrap-mentions.ts';

const steps: readonly ((draft: Draft) => void)[] = [
  // First: raw HTML is no text, and nothing after this has to know of it.
  inCaptionAndBody(rejectHtml),
  // Before links and images are judged, so that there is one kind of each.
  inCaptionAndBody(inlineReferences),
  // Before the text is read: `{#id}` is not part of a heading’s words,
  pinHeadings,
  checkHeadings,
  // a link that leads nowhere is just its words,
  inCaptionAndBody(resolveImages),
  inCaptionAndBody(resolveLinks),
  // (before notes are numbered, so that they are in the order in which they will stand)
  inCaptionAndBody(hoistNotes),
  // and notes are not the article’s text. After links, for they are resolved in notes too.
  numberNotes,

  // The text is settled. From here on steps only look at it, and record what they find.
  collectUnits,
  checkNotes,
  assignAnchors,
  checkOwnLinks,
  findStatements,
  findDates,
  // After the dates of the frontmatter: it warns of expressions that they do not cover.
  findRelativeDates,
  findMentions,
  // After statements and dates: a mention whose link would cross one of their borders gets none.
  chooseLinks,

  // From here on steps write into the tree; no word of the text changes.
  // First, the links that editors wrote give way to those that were chosen.
  inCaptionAndBody((root) => unwrapMentions(root)),
  markText,
  // After the marks, so that earlier ids stand at the very start of a paragraph and inside no mark.
  writeAnchors,
  // Last, for its words are the site’s own.
  placeRetired,
];

/**
 * Makes an article’s record of its Markdown: sections of HTML, the text with its anchors, and every
 * mention, date, statement and note in it; and reports all that is wrong with it. A pure function.
 */
export function transformArticle(source: ArticleSource, context: TransformContext): TransformedArticle {
  const draft = startDraft(source, context);
  for (const step of steps) step(draft);
  const record = buildRecord(draft);
  return { record, problems: draft.problems, links: draft.links, files: [...draft.files] };
}

function inCaptionAndBody(step: (root: Paragraph | Root, scope: PageScope) => void): (draft: Draft) => void {
  return ({ roots }) => {
    for (const { root, scope } of roots) step(root, scope);
  };
}
