import { describe, expect, it } from 'vitest';
import { describeDate } from '../../src/dates/describe-date.ts';
import { cite } from '../../src/wording/cite.ts';

const article = {
  id: 'straits',
  title: 'Straits & the 50% rule',
  byline: null,
  written: describeDate('2021-03~'),
  added: '2026-11-24',
};
const address = 'https://news.example/articles/straits/';

describe('cite', () => {
  it('credits nobody where no author is established', () => {
    expect(cite(article, 'Gazetteer', address).plain).toMatchInlineSnapshot(
      `"“Straits & the 50% rule.” Written about March 2021. Gazetteer, 2026-11-24. https://news.example/articles/straits/"`,
    );
  });

  it('names the author first', () => {
    expect(cite({ ...article, byline: 'A. Writer' }, 'Gazetteer', address).plain).toMatch(/^A\. Writer\. “/);
  });

  it('makes an entry that TeX reads as it is meant', () => {
    expect(cite({ ...article, byline: 'A. Writer' }, 'Gazetteer', address).bibtex).toMatchInlineSnapshot(`
      "@misc{straits,
        title = {{Straits \\& the 50\\% rule}},
        author = {A. Writer},
        year = {2021},
        howpublished = {Gazetteer},
        url = {https://news.example/articles/straits/},
        note = {Written about March 2021; added 2026-11-24}
      }"
    `);
  });

  it('gives no year where none is known', () => {
    const written = { ...article.written, from: null, to: null };
    expect(cite({ ...article, written }, 'Gazetteer', address).bibtex).not.toContain('year');
  });

  it('keeps letters of any script and quotes, and escapes what TeX reads as commands', () => {
    const title = 'Протока “Керч” \\ {100%} ~ #1 & _x_ ^ $5 海峡';
    const { plain, bibtex } = cite({ ...article, title, byline: 'Олег & Co' }, 'Gazetteer', address);
    expect(plain).toContain(title);
    expect(bibtex).toContain(
      String.raw`title = {{Протока “Керч” \textbackslash{} \textbraceleft{}100\%\textbraceright{} \textasciitilde{} \#1 \& \_x\_ \textasciicircum{} \$5 海峡}}`,
    );
    expect(bibtex).toContain(String.raw`author = {Олег \& Co}`);
  });

  it.each(['{', '}', '}{', '\\{', '\\', '{{{'])('never leaves braces out of balance: %s', (title) => {
    const { bibtex } = cite({ ...article, title }, 'Gazetteer', address);
    let depth = 0;
    for (const [at, character] of [...bibtex].entries()) {
      if (character === '{') depth++;
      if (character === '}') depth--;
      if (at < bibtex.length - 1) expect(depth > 0 || at < bibtex.indexOf('{'), bibtex).toBe(true);
    }
    expect(depth).toBe(0);
  });
});
