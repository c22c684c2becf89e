import type { Parents } from 'mdast';
import type { ContentFile } from '../read/content-file.ts';
import { finishHtml } from './finish-html.ts';
import { inlineReferences } from './inline-references.ts';
import { mentionLink } from './mark-text.ts';
import { visitReferences } from './number-notes.ts';
import { type PageScope, pageScope } from './page-scope.ts';
import { parseWithinLimits } from './parse-within-limits.ts';
import { rejectHtml } from './reject-html.ts';
import { resolveImages } from './resolve-images.ts';
import { resolveLinks } from './resolve-links.ts';
import { printHtml, toHtmlTree } from './to-html.ts';
import type { RenderedBackground, TransformContext } from './transform-context.ts';
import { unwrapMentions } from './unwrap-mentions.ts';

/** An entity’s background as HTML. Links to entities’ files lead to their pages; nothing is linked by itself. */
export function renderBackground(file: ContentFile, context: TransformContext): RenderedBackground {
  // As most are.
  if (file.body.trim() === '') return { html: '', problems: [], links: [], files: [] };
  const scope = pageScope(file, context);
  const tree = parseWithinLimits(file.body, scope);
  // The same order as in articles, for the same reasons.
  rejectHtml(tree, scope);
  inlineReferences(tree);
  resolveImages(tree, scope);
  resolveLinks(tree, scope);
  rejectNotes(tree, scope);
  unwrapMentions(tree, ({ data, children }) => {
    return data?.entity ? [{ ...mentionLink(data.entity, 'en', scope), children }] : children;
  });
  const elements = toHtmlTree(tree).children.filter((child) => child.type === 'element');
  finishHtml(elements);
  const html = elements.map((element) => printHtml([element])).join('\n');
  return { html, problems: scope.problems, links: scope.links, files: [...scope.files] };
}

function rejectNotes(tree: Parents, scope: PageScope): void {
  visitReferences(tree, (reference) => {
    const fix = 'write it into the text, and name the source under `sources`';
    scope.report('note-missing', scope.placeOf(reference), 'Backgrounds of entries have no notes', fix);
  });
}
