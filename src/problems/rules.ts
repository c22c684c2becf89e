/** An error keeps the site from being built; a warning does not. */
export type Severity = 'error' | 'warning';

/** A rule as the handbook and `npm run check -- --rules` explain it. */
export interface Rule {
  readonly severity: Severity;
  /** What the rule asks for, and why. */
  readonly sentence: string;
  readonly example: { readonly bad: string; readonly good: string };
}

/** Every rule of the content, by id. Who reports a problem names one of these. */
export const rules = {
  'content-folder': {
    severity: 'error',
    sentence: 'The content folder exists and can be read.',
    example: { bad: 'CONTENT_DIR=contnet npm run check', good: 'CONTENT_DIR=content npm run check' },
  },
  'stray-file': {
    severity: 'warning',
    sentence: 'Every file stands in a folder that is read; others are left out of the site.',
    example: { bad: 'content/country/poland.md', good: 'content/countries/poland.md' },
  },
  'file-name': {
    severity: 'error',
    sentence: 'A file’s name is its address for good: lower-case Latin letters, digits and single hyphens.',
    example: { bad: 'content/places/Нова Одеса.md', good: 'content/places/nova-odesa.md' },
  },
  'empty-file': {
    severity: 'error',
    sentence: 'A content file has frontmatter and says something.',
    example: { bad: '(nothing)', good: '---\nname: Poland\n…\n---' },
  },
  encoding: {
    severity: 'error',
    sentence: 'Content files are text in UTF-8.',
    example: { bad: 'caf\\xE9 (Latin-1)', good: 'café (UTF-8)' },
  },
  'unfinished-merge': {
    severity: 'error',
    sentence: 'No file has the marks that a merge leaves where two people changed the same lines.',
    example: {
      bad: '<<<<<<< HEAD\nShips pass.\n=======\nShips wait.\n>>>>>>> ours',
      good: 'Ships wait.',
    },
  },
  'invisible-character': {
    severity: 'error',
    sentence:
      'No character that readers cannot see changes the text: no control characters, no overrides of direction, no zero-width characters outside emoji and scripts that need them.',
    example: { bad: 'Cri\\u200Bmea', good: 'Crimea' },
  },
  'frontmatter-missing': {
    severity: 'error',
    sentence: 'A content file starts with frontmatter between two lines of three hyphens.',
    example: { bad: 'Kerch Strait', good: '---\nname: Kerch Strait\n---' },
  },
  'frontmatter-syntax': {
    severity: 'error',
    sentence: 'Frontmatter is YAML: `key: value`, lists with hyphens, spaces for indentation, each key once.',
    example: {
      bad: 'title: Exercises: a short history',
      good: 'title: "Exercises: a short history"',
    },
  },
  nesting: {
    severity: 'error',
    sentence: 'Lists, quotations and brackets nest a few levels, not hundreds.',
    example: { bad: '[[[[[[[[…', good: '[ukraine, japan]' },
  },
  'crowded-text': {
    severity: 'error',
    sentence:
      'No article has thousands of lists and quotations, and no passage without a blank line has thousands of brackets and stars or 200,000 characters: reading them would take minutes.',
    example: { bad: '[a]([a]([a]([a](…', good: '[a](https://example.org/)' },
  },
  'unknown-field': {
    severity: 'error',
    sentence: 'Frontmatter has only the fields that its schema documents, so a misspelt key cannot get lost.',
    example: { bad: 'desciption: …', good: 'description: …' },
  },
  'missing-field': {
    severity: 'error',
    sentence: 'Every required field is there.',
    example: { bad: 'title: …', good: 'title: …\ndescription: …\nwritten: "2021-03~"\nadded: 2026-11-24' },
  },
  'invalid-value': {
    severity: 'error',
    sentence: 'Every field has the kind of value that its schema describes.',
    example: { bad: 'type: penninsula', good: 'type: peninsula' },
  },
  'invalid-date': {
    severity: 'error',
    sentence:
      'Dates of the text are EDTF (ISO 8601-2), so that "about March 2021" and "autumn 2021" can be said; days of the publication are YYYY-MM-DD.',
    example: { bad: 'written: March 2021', good: 'written: "2021-03"' },
  },
  'unknown-entity': {
    severity: 'error',
    sentence: 'Every reference leads to an entity that has a file.',
    example: { bad: 'countries: [ukrane]', good: 'countries: [ukraine]' },
  },
  'former-id': {
    severity: 'warning',
    sentence: 'References use present ids; former ones still resolve, so that nothing breaks.',
    example: { bad: 'places: [kiev]', good: 'places: [kyiv]' },
  },
  'draft-entity': {
    severity: 'error',
    sentence: 'What is published names no draft, for drafts are left out of the site.',
    example: {
      bad: 'draft: true in an entity of a published article',
      good: 'the entity without `draft: true`',
    },
  },
  'duplicate-id': {
    severity: 'error',
    sentence: 'An id, present or former, belongs to one file of its folder, and a list names an entity once.',
    example: { bad: 'countries: [japan, japan]', good: 'countries: [japan]' },
  },
  'not-mentioned': {
    severity: 'error',
    sentence: 'An entity that an article declares is named in its text.',
    example: { bad: 'countries: [turkey] (the text never names Turkey)', good: 'countries: []' },
  },
  'ambiguous-form': {
    severity: 'error',
    sentence:
      'A form shared by two declared entities is settled by an explicit link, for a program must not guess.',
    example: { bad: 'Georgia', good: '[Georgia](../countries/georgia.md)' },
  },
  'undeclared-name': {
    severity: 'warning',
    sentence: 'A known name in the text is declared, so that it is linked.',
    example: { bad: 'The text names Poland; countries: []', good: 'countries: [poland]' },
  },
  'broken-link': {
    severity: 'error',
    sentence: 'A link to a file leads to one that exists.',
    example: { bad: '[Crimea](../territories/crimae.md)', good: '[Crimea](../territories/crimea.md)' },
  },
  'missing-anchor': {
    severity: 'error',
    sentence: 'A link to a place in a page leads to a heading, paragraph or note that exists.',
    example: { bad: '[see above](#backgroud)', good: '[see above](#background)' },
  },
  'source-mismatch': {
    severity: 'error',
    sentence: 'An article’s words are those of its source; every difference is listed in `edits`.',
    example: { bad: 'the text differs, edits: []', good: 'edits: [{ from: …, to: …, why: … }]' },
  },
  'source-missing': {
    severity: 'error',
    sentence: 'The text that `source.file` names is in content/sources/.',
    example: { bad: 'source: { file: report.txt }', good: 'source: { file: sources/report.txt }' },
  },
  'duplicate-heading': {
    severity: 'error',
    sentence: 'No two headings of an article share an id.',
    example: { bad: '## Aims {#aims} … ## Goals {#aims}', good: '## Aims {#aims} … ## Goals {#goals}' },
  },
  'reserved-heading': {
    severity: 'error',
    sentence: 'A heading’s id is not an address the site uses itself: `names`, a number, `caption`.',
    example: { bad: '## Names {#names}', good: '## Names {#names-of-the-islands}' },
  },
  'image-alt': {
    severity: 'error',
    sentence: 'Every image has words for those who cannot see it.',
    example: { bad: '![](ship.jpg)', good: '![A destroyer at anchor off Odesa](ship.jpg)' },
  },
  'image-missing': {
    severity: 'error',
    sentence: 'An image’s file lies beside the article.',
    example: { bad: '![A ship](img/shp.jpg)', good: '![A ship](ship.jpg)' },
  },
  'remote-image': {
    severity: 'error',
    sentence: 'Images are served by this site, so that reading tells no one else.',
    example: { bad: '![A ship](https://example.org/ship.jpg)', good: '![A ship](ship.jpg)' },
  },
  'no-html': {
    severity: 'error',
    sentence: 'Content is Markdown without raw HTML.',
    example: { bad: '<b>Sea Breeze</b>', good: '**Sea Breeze**' },
  },
  'unsafe-address': {
    severity: 'error',
    sentence: 'Links use https, http, mailto or a relative path.',
    example: { bad: '[open](javascript:alert(1))', good: '[open](https://example.org/)' },
  },
  'bare-address': {
    severity: 'warning',
    sentence: 'A link has words that say where it leads.',
    example: {
      bad: 'See https://www.mod.go.jp/.',
      good: 'See [the Ministry of Defense](https://www.mod.go.jp/).',
    },
  },
  'heading-level': {
    severity: 'error',
    sentence: 'Headings start at two signs and never skip a level; the title is the only first one.',
    example: { bad: '## Aims\n\n#### Details', good: '## Aims\n\n### Details' },
  },
  'date-not-found': {
    severity: 'error',
    sentence: 'The words of a dated phrase stand in the text exactly as written.',
    example: { bad: 'in: "dialog this fall"', good: 'in: "dialogue this fall"' },
  },
  'date-ambiguous': {
    severity: 'error',
    sentence: 'The words that locate a date occur exactly once.',
    example: { bad: 'phrase: "this year"', good: 'phrase: "this year"\nin: "in Kyiv this year"' },
  },
  'relative-date': {
    severity: 'warning',
    sentence: 'A relative time expression of the text has an entry in `dates`, for it ages.',
    example: { bad: '… will be held this fall', good: 'dates: [{ phrase: "this fall", value: "2021-23" }]' },
  },
  'statement-not-found': {
    severity: 'error',
    sentence: 'The words of a statement stand in the text exactly as written.',
    example: { bad: 'quote: "work more close together"', good: 'quote: "work more closely together"' },
  },
  'statement-ambiguous': {
    severity: 'error',
    sentence: 'The words of a statement occur exactly once.',
    example: { bad: 'quote: "Japan"', good: 'quote: "Japan will participate"' },
  },
  'note-missing': {
    severity: 'error',
    sentence: 'Every reference to a note has its note.',
    example: { bad: 'by video[^video]', good: 'by video[^video]\n\n[^video]: The meeting …' },
  },
  'note-unused': {
    severity: 'warning',
    sentence: 'Every note is referred to in the text; others are not shown.',
    example: { bad: '[^video]: The meeting …', good: 'by video[^video]\n\n[^video]: The meeting …' },
  },
  'relation-to-itself': {
    severity: 'error',
    sentence: 'An entity is not related to itself.',
    example: { bad: 'territories/crimea: partOf: [territories/crimea]', good: 'partOf: [countries/ukraine]' },
  },
  'relation-cycle': {
    severity: 'error',
    sentence: 'What is part of a whole does not contain it: `partOf` and `series` never lead back.',
    example: { bad: 'a: partOf: [b] and b: partOf: [a]', good: 'a: partOf: [b]' },
  },
  'term-mismatch': {
    severity: 'warning',
    sentence: 'An official is given an office on a date that the term covers.',
    example: { bad: 'start: "2020", end: "2019"', good: 'start: "2019", end: "2020"' },
  },
  'edition-outside-series': {
    severity: 'error',
    sentence:
      'An edition names its series, a series is no edition, and an edition falls into its series’ time.',
    example: { bad: 'edition: "2021"', good: 'edition: "2021"\nseries: exercises/sea-breeze' },
  },
  'source-without-address': {
    severity: 'warning',
    sentence: 'A source of facts has an address where a reader can look it up.',
    example: {
      bad: 'sources: [{ title: … }]',
      good: 'sources: [{ title: …, url: "https://www.mod.go.jp/" }]',
    },
  },
  'summary-too-long': {
    severity: 'error',
    sentence: 'The first sentence of a summary is the card’s line: at most 90 characters.',
    example: {
      bad: 'summary: A strait that joins two seas, and which for many centuries and for many states …',
      good: 'summary: Strait that joins the Black Sea and the Sea of Azov. For many centuries …',
    },
  },
  'similar-entities': {
    severity: 'warning',
    sentence:
      'One thing has one entity: no two share a Wikidata item, and no two of a kind have the same name or names a letter apart.',
    example: {
      bad: 'places/kiev.md and places/kyiv.md',
      good: 'places/kyiv.md with names: [{ form: Kiev }]',
    },
  },
  'correction-missing': {
    severity: 'error',
    sentence: 'An article’s `updated` is the day of its latest correction, and readers can see what changed.',
    example: { bad: 'updated: 2026-11-25', good: 'corrections: [{ date: 2026-11-25, text: … }]' },
  },
  'anchor-vanished': {
    severity: 'error',
    sentence: 'A place that was once published keeps its address or is retired on purpose.',
    example: { bad: 'a published paragraph is deleted', good: 'npm run permalinks -- retire ARTICLE ANCHOR' },
  },
  'ledger-damaged': {
    severity: 'error',
    sentence: 'The files of the ledger are whole: JSON with a line for each address, no marks of a merge.',
    example: { bad: '<<<<<<< HEAD', good: '"p-8jwqf":{"after":null,"kind":"paragraph","text":"…"}' },
  },
  'ledger-behind': {
    severity: 'warning',
    sentence: 'The ledger of addresses knows every place of the content that is published.',
    example: { bad: 'a new article without an entry', good: 'npm run permalinks' },
  },
} as const satisfies Record<string, Rule>;

/** Key of the table. */
export type RuleId = keyof typeof rules;
