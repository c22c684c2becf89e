import type { ArticleSource } from '../check/sources.ts';
import { type EntityRef, kindNames } from '../kinds.ts';
import type { Draft } from './draft.ts';
import { pageScope } from './page-scope.ts';
import { parseCaption } from './parse-caption.ts';
import { parseWithinLimits } from './parse-within-limits.ts';
import type { TransformContext } from './transform-context.ts';

/** Parses an article and its caption; everything else is still to be found. */
export function startDraft({ file, data }: ArticleSource, context: TransformContext): Draft {
  const scope = pageScope(file, context);
  const tree = parseWithinLimits(file.body, scope);
  const captionScope = { ...scope, placeOf: () => file.frontmatter.place(['caption', 'text']) };
  const caption = data.caption ? parseCaption(data.caption.text, tree, captionScope) : null;
  return {
    ...scope,
    data,
    tree,
    caption,
    roots: [...(caption ? [{ root: caption, scope: captionScope }] : []), { root: tree, scope }],
    declared: declaredOf(data, context),
    pins: new Map(),
    notes: [],
    units: [],
    plan: { ids: [], formerIds: [], retired: [], departures: [], vanished: [] },
    anchors: new Map(),
    mentions: [],
    dates: [],
    statements: [],
  };
}

/** Unknown ones are left out here; the checks of references report them. */
function declaredOf(
  data: ArticleSource['data'],
  { entities, formerRefs }: TransformContext,
): ReadonlySet<EntityRef> {
  const declared = new Set<EntityRef>();
  for (const kind of kindNames) {
    for (const id of data[kind]) {
      const ref = formerRefs.get(`${kind}/${id}`) ?? (`${kind}/${id}` as EntityRef);
      if (entities.has(ref)) declared.add(ref);
    }
  }
  return declared;
}
