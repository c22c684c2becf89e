import type { ArticleCard } from '../records/parts.ts';

export interface Citation {
  readonly plain: string;
  readonly bibtex: string;
}

/**
 * How to cite an article: in a sentence, and as an entry for BibTeX. The year is that of the text,
 * the day that of its entry here; an author who is not established is not invented.
 *
 * Libraries for this (Citation.js, CSL styles) bring a megabyte for the many kinds of works and styles there are;
 * here it is one kind, two forms, and ten characters to escape.
 *
 * @param address full, permanent address of the article.
 */
export function cite(
  article: Pick<ArticleCard, 'id' | 'title' | 'byline' | 'written' | 'added'>,
  publication: string,
  address: string,
): Citation {
  const { id, title, byline, written, added } = article;
  const author = byline === null ? '' : `${byline}. `;
  const year = written.from?.slice(0, 4) ?? written.to?.slice(0, 4);
  const fields = [
    ['title', `{${escapeTex(title)}}`],
    ...(byline === null ? [] : [['author', escapeTex(byline)]]),
    ...(year === undefined ? [] : [['year', year]]),
    ['howpublished', escapeTex(publication)],
    ['url', address],
    ['note', `Written ${escapeTex(written.text)}; added ${added}`],
  ];
  return {
    plain: `${author}“${title}.” Written ${written.text}. ${publication}, ${added}. ${address}`,
    bibtex: `@misc{${id},\n${fields.map(([key, value]) => `  ${key} = {${value}}`).join(',\n')}\n}`,
  };
}

/** What TeX reads as commands. Braces are named, since BibTeX counts them even behind a backslash. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
};

/** Letters of any script stay as they are: BibTeX files are UTF-8 to biber, bibtex8 and all of today’s TeX. */
function escapeTex(text: string): string {
  return text.replaceAll(/[\\{}~^#$%&_]/g, (command) => commands[command] ?? command);
}
