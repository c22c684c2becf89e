import { expect, it } from 'vitest';
import { transformArticle } from '../../src/markdown/transform-article.ts';
import { articleFrom, contextOf } from './publication.ts';

const context = contextOf({
  entities: {
    'countries/ukraine': { name: 'Ukraine', names: [{ form: 'Ukrainian', status: 'demonym' }] },
    'countries/georgia': { name: 'Georgia' },
    'countries/poland': { name: 'Poland', names: [{ form: 'Polish', status: 'demonym' }] },
    'places/georgia-us': { name: 'Georgia' },
    'places/kyiv': { name: 'Kyiv', names: [{ form: 'Kiev' }], formerIds: ['kiev'] },
  },
  articles: ['other-article'],
});

/** All problems of an article, a line each, as the reports show them. */
function problemsOf(body: string, frontmatter = ''): string[] {
  const text = `---\n${frontmatter}---\n${body}\n`;
  return transformArticle(articleFrom(text), context).problems.map(
    ({ place, severity, message, fix, rule }) =>
      `${place?.line}:${place?.column} ${severity} ${message} — ${fix} (${rule})`,
  );
}

it('reports names at the place to mend', () => {
  expect(
    problemsOf(
      'In Georgia, in Georgia.\n\n*On* Polish roads, in\nPoland and Poland, by [Kiev](../places/kiev.md).\n',
      'countries:\n  - ukraine\n  - georgia\nplaces: [georgia-us, kiev]\n',
    ),
  ).toMatchInlineSnapshot(`
    [
      "10:23 warning places/kiev is now places/kyiv — link to ../places/kyiv.md (former-id)",
      "7:4 error "Georgia" may mean countries/georgia or places/georgia-us, and the article declares both — say which is meant with a link: \`[Georgia](../countries/georgia.md)\` or \`[Georgia](../places/georgia-us.md)\` (ambiguous-form)",
      "10:1 warning "Poland" is a name of countries/poland, which the article does not declare — add "- poland" under countries: (undeclared-name)",
      "3:5 error The article declares countries/ukraine, but its text never names Ukraine — remove it, or add the form that the text uses to content/countries/ukraine.md (not-mentioned)",
    ]
  `);
});

it('tells of names in links that are not declared, or not known', () => {
  expect(
    problemsOf('[The capital](../places/kyiv.md) of [it](../countries/ukrane.md).'),
  ).toMatchInlineSnapshot(`
    [
      "3:37 error There is no entity countries/ukrane — link to ../countries/ukraine.md, or make it with \`npm run new -- country "Ukrane"\` (unknown-entity)",
      "3:2 warning The link "The capital" leads to places/kyiv, which the article does not declare, so it is no link on the page — add "- kyiv" under places: (undeclared-name)",
    ]
  `);
});

it('reports links that lead nowhere, or where no link may lead', () => {
  expect(
    problemsOf(
      '[a](../articles/othr-article.md) [b](report.pdf) [c](java&#10;script:alert(1)) [d](//example.org/) [e](#belw)\n\n' +
        '[f][f] https://example.org/x [g](../../secrets.txt)\n\n## Below {#below}\n\n[f]: data:text/html,x\n',
    ),
  ).toMatchInlineSnapshot(`
    [
      "3:1 error The link leads to "../articles/othr-article.md", but there is no such article — link to ../articles/other-article.md (broken-link)",
      "3:34 error The link leads to "report.pdf", but there is no such file — mend the path, relative to this file, or remove the link (broken-link)",
      "3:50 error A link may not use the scheme "javascript:" — use an address that starts with https://, or a file’s relative path (unsafe-address)",
      "3:80 error The address "//example.org/" does not say how to reach it — use an address that starts with https://, or a file’s relative path (unsafe-address)",
      "5:1 error A link may not use the scheme "data:" — use an address that starts with https://, or a file’s relative path (unsafe-address)",
      "5:8 warning The address https://example.org/x stands bare in the text — say where it leads: \`[words](https://example.org/x)\`, or put it in angle brackets: \`<https://example.org/x>\` (bare-address)",
      "5:30 error The link leads to "../../secrets.txt", but there is no such file — mend the path, relative to this file, or remove the link (broken-link)",
      "3:100 error This article has no place "#belw" — link to #below (missing-anchor)",
    ]
  `);
});

it('reports images that readers cannot see', () => {
  expect(
    problemsOf(
      '![](ship.jpg) ![A ship](https://example.org/ship.jpg)',
      'caption: { text: A ship, image: a.jpg }\n',
    ),
  ).toMatchInlineSnapshot(`
    [
      "4:1 error The image "ship.jpg" has no words for those who cannot see it — say what it shows: \`![what it shows](ship.jpg)\` (image-alt)",
      "4:1 error There is no image file "ship.jpg" — put it at content/articles/ship.jpg, or mend the name (image-missing)",
      "4:15 error The image "https://example.org/ship.jpg" is not a file of this publication — put the file beside the article and write its name (remote-image)",
      "2:33 error The image "a.jpg" has no words for those who cannot see it — say what it shows: \`![what it shows](a.jpg)\` (image-alt)",
      "2:33 error There is no image file "a.jpg" — put it at content/articles/a.jpg, or mend the name (image-missing)",
    ]
  `);
});

it('reports raw HTML with the Markdown to write', () => {
  expect(
    problemsOf('A <b>bold</b> word, a <span>span</span><br>\n\n<!-- later -->\n\n<div>\nBlock\n</div>\n'),
  ).toMatchInlineSnapshot(`
    [
      "3:3 error The HTML tag <b> stands in the text, which is Markdown only — write \`**words**\` (no-html)",
      "3:23 error The HTML tag <span> stands in the text, which is Markdown only — write plain Markdown; where the sign itself is meant, put a backslash before < (no-html)",
      "3:40 error The HTML tag <br> stands in the text, which is Markdown only — end the line with a backslash (no-html)",
      "5:1 error An HTML comment stands in the text, which is Markdown only — delete it; comments fit into the frontmatter, after a # (no-html)",
      "7:1 error The HTML tag <div> stands in the text, which is Markdown only — write plain Markdown; where the sign itself is meant, put a backslash before < (no-html)",
    ]
  `);
});

it('reports headings that would break an address', () => {
  expect(
    problemsOf(
      '# Title\n\n#### Deep\n\n## Names\n\n## Aims {#aims}\n\n## Goals {#aims}\n\n## Aims\n\n## …\n\n## Pin {#Pin_1}\n\n> ## Quoted\n',
    ),
  ).toMatchInlineSnapshot(`
    [
      "17:1 error The heading’s id "Pin_1" is not of the kind that makes an address — use lower-case Latin letters, digits and single hyphens, such as {#black-sea} (invalid-value)",
      "3:1 error A heading of the first level is the title’s — write ## instead (heading-level)",
      "5:1 error The heading "Deep" has 4 signs, and the one before it 2 — write ### instead (heading-level)",
      "7:1 error The heading "Names" would have the id "names", which is an address the site uses itself — pin an id of its own, such as {#about-names} (reserved-heading)",
      "11:1 error The headings "Aims" and "Goals" share the id "aims" — pin another id on one of them, such as {#aims-2} (duplicate-heading)",
      "13:1 error Two headings "Aims" share the id "aims" — pin another id on one of them, such as {#aims-2} (duplicate-heading)",
      "15:1 error The heading "…" has no letter or digit to make an id of — pin an id of its own, such as {#about-this} (reserved-heading)",
      "19:3 error A heading inside a quotation or list starts no section — write it as bold words, or move it out (heading-level)",
    ]
  `);
});

it('reports notes that are missing or useless', () => {
  expect(
    problemsOf(
      'Words[^lost] and more[^twice].\n\n[^unused]: Nobody reads it.\n[^twice]: One.\n[^twice]: Two.\n',
    ),
  ).toMatchInlineSnapshot(`
    [
      "7:1 warning There are two notes "twice", and only the first is shown — give the second a name of its own (note-unused)",
      "5:1 warning Nothing refers to the note "unused", so nobody will read it — write [^unused] where it belongs, or delete the note (note-unused)",
      "3:6 error There is no note "lost" — write it at the end of the file: [^lost]: … (note-missing)",
    ]
  `);
});

it('reports dates and statements with the words the text has', () => {
  expect(
    problemsOf(
      'They hold a dialogue this fall in Kyiv this year.\n\nHe said “we will come” this year.\n',
      'dates:\n' +
        '  - { phrase: this fall, in: dialog this fall, value: "2021-23" }\n' +
        '  - { phrase: this year, value: "2021" }\n' +
        '  - { phrase: last year, in: in Kyiv this year, value: "2021" }\n' +
        'statements:\n' +
        '  - { speaker: He, how: direct, quote: we shall come this year }\n' +
        '  - { speaker: He, how: direct, quote: this year }\n',
    ),
  ).toMatchInlineSnapshot(`
    [
      "7:40 error No paragraph has the words "we shall come this year" — copy the words from one paragraph of the text (statement-not-found)",
      "8:40 error The words "this year" stand at 2 places of the text — quote more of them, until only one place has them (statement-ambiguous)",
      "3:30 error The text does not have the words "dialog this fall" — write what it has: "dialogue this fall" (date-not-found)",
      "4:15 error "this year" stands at 2 places of the text — give more of the words around it with \`in\`, until only one place has them (date-ambiguous)",
      "5:15 error The phrase "last year" does not stand in the words of \`in\`, "in Kyiv this year" — copy the phrase from the text, and around it what makes it the only one (date-not-found)",
      "10:22 warning "this fall" will mean something else to a later reader — say under \`dates\` when it is: { phrase: "this fall", value: "…" } (relative-date)",
      "10:40 warning "this year" will mean something else to a later reader — say under \`dates\` when it is: { phrase: "this year", in: "Kyiv this year.", value: "…" } (relative-date)",
      "12:24 warning "this year" will mean something else to a later reader — say under \`dates\` when it is: { phrase: "this year", in: "come” this year.", value: "…" } (relative-date)",
      "10:35 warning "Kyiv" is a name of places/kyiv, which the article does not declare — add "- kyiv" under places: (undeclared-name)",
    ]
  `);
});

it('reports what nests without end instead of running out of stack', () => {
  expect([problemsOf('> '.repeat(200)), problemsOf('>'.repeat(6500))]).toMatchInlineSnapshot(`
    [
      [
        "3:1 error Lists, quotations or emphasis stand more than 60 deep in each other — delete the signs that open them (nesting)",
      ],
      [
        "3:1 error Lists, quotations or emphasis stand more than 60 deep in each other — delete the signs that open them (nesting)",
      ],
    ]
  `);
}, 60_000);
