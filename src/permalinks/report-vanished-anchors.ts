import { type Problem, problem } from '../problems/problem.ts';
import { anchorText } from './anchor-text.ts';
import type { ArticleLedger } from './anchors.ts';
import { findLedger, type Ledger } from './ledger.ts';
import { standIn } from './ledger-order.ts';
import type { RecordedArticle } from './record-ledger.ts';

/** Published places of an article that are neither in the text nor retired. */
export function reportVanishedAnchors(ledger: Ledger, article: RecordedArticle): readonly Problem[] {
  const known = findLedger(ledger, article);
  return known === undefined ? [] : findVanished(known, article).map((id) => report(id, known, article));
}

/** Ids of the ledger that nothing answers to. One whose stand-in has vanished too is left to that. */
export function findVanished(known: ArticleLedger, article: RecordedArticle): readonly string[] {
  const present = presentAnchors(article);
  return Object.keys(known.anchors).filter((id) => {
    if (present.has(id)) return false;
    const end = standIn(known, id);
    const target = known.anchors[end ?? ''];
    return !target?.retired && (end === id || target === undefined || present.has(end ?? ''));
  });
}

/** Every id that the text of the article answers to. */
export function presentAnchors({ paragraphs, notes }: RecordedArticle): ReadonlySet<string> {
  return new Set([
    ...paragraphs.flatMap(({ id, formerIds }) => [id, ...formerIds]),
    ...notes.map(({ id }) => id),
  ]);
}

function report(id: string, known: ArticleLedger, article: RecordedArticle): Problem {
  const { kind, text } = known.anchors[id] ?? { kind: 'paragraph', text: null };
  const said = text === null ? '' : `: “${excerpt(text)}”`;
  const name = id === 'caption' ? 'caption' : kind === 'heading' ? 'section' : kind;
  const message = `The published ${name} #${id} is gone${said}`;
  const retire = `run \`npm run permalinks -- retire ${article.id} ${id}\``;
  return problem('anchor-vanished', `articles/${article.id}.md`, undefined, message, fixFor());

  function fixFor(): string {
    if (kind === 'heading') return `pin {#${id}} to the heading its words are under now, or ${retire}`;
    const renamed = kind === 'note' && article.notes.find((note) => anchorText(note.text) === text);
    if (renamed) return `label the note ${id.replace('note-', '[^')}] again, for links lead to it`;
    return `put its words back, or ${retire}`;
  }
}

/** At most about 80 characters, cut between words. */
export function excerpt(text: string): string {
  if (text.length <= 80) return text;
  const cut = text.slice(0, 80);
  return `${cut.slice(0, cut.lastIndexOf(' ') > 40 ? cut.lastIndexOf(' ') : 79)}…`;
}
