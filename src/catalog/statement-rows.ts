import type { StatementRow } from '../records/parts.ts';
import { listWords } from '../wording/list-words.ts';
import type { Archive, Said } from './archive.ts';
import { speakersOf } from './speakers-of.ts';

/** Statements with the names of their speakers and the way to their paragraphs. */
export function statementRows(said: readonly Said[], { links, resolve, addresses }: Archive): StatementRow[] {
  return said.map(({ article, statement }) => {
    const { link, paragraphs } = article;
    const speakers = speakersOf(statement, resolve).flatMap((ref) => links.get(ref) ?? []);
    const { speaker } = statement;
    return {
      ...statement,
      article: link,
      section: paragraphs.get(statement.paragraph)?.section ?? null,
      path: addresses.anchor(link.id, statement.paragraph),
      speakers,
      speakerText: typeof speaker === 'string' ? speaker : listWords(speakers.map(({ name }) => name)),
    };
  });
}
