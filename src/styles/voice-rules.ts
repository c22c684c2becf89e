import type { How } from '../schemas/article.ts';

/** The small word after a statement that leads to its speaker; the list of voices says it in full: `hows`. */
const marks: Readonly<Record<How, string>> = {
  reported: 'said',
  direct: 'quoted',
  joint: 'joint',
  decision: 'decision',
  ascribed: 'ascribed',
  anonymous: 'unnamed',
  unclear: 'who?',
  author: 'author',
};

/** The rules of the style sheet that give `.voice` its word: text of the page, but no part of the article’s. */
export function voiceRules(): string {
  const { reported, ...others } = marks;
  const each = Object.entries(others).map(
    ([how, mark]) => `[data-how=${how}]>.voice:after{content:"${mark}"}`,
  );
  return `.voice:after{content:"${reported}"}${each.join('')}`;
}
