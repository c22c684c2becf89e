import { addresses } from '../src/addresses.ts';
import type { DateText } from '../src/dates/date-text.ts';
import { type EntityRef, kindOf, kinds } from '../src/kinds.ts';
import type { ArticleRecord, EntityRecord, MentionRecord, ParagraphRecord } from '../src/records/content.ts';
import type { ArticlePage, EntityPage, SectionPage } from '../src/records/pages.ts';
import type { ArticleCard, EntityCard, SectionLink } from '../src/records/parts.ts';

/** A site under a base path, for tests of what is made from records. */
export const exampleAddresses = addresses({ site: 'https://news.example', base: '/desk/' });

const paragraphs: readonly ParagraphRecord[] = [
  { id: 'caption', kind: 'caption', section: null, text: 'Ships off Odesa', formerIds: [] },
  {
    id: 'p-aaaaa',
    kind: 'paragraph',
    section: null,
    text: 'The lead names Kiev & Crimea <first>.',
    formerIds: [],
  },
  { id: 'waters', kind: 'heading', section: 'waters', text: 'Waters near Crimea', formerIds: ['sea'] },
  {
    id: 'p-bbbbb',
    kind: 'paragraph',
    section: 'waters',
    text: 'Crimea, then Kiev.\nCrimea again.',
    formerIds: [],
  },
  { id: 'words', kind: 'heading', section: 'words', text: 'Words', formerIds: [] },
  {
    id: 'p-ccccc',
    kind: 'paragraph',
    section: 'words',
    text: 'Soskin: “Ask the people of Crimea in 2021.”',
    formerIds: [],
  },
];

/** Offsets of the nth occurrence of `form` in the paragraph. */
function span(paragraph: string, form: string, occurrence = 0) {
  const { text } = paragraphs.find(({ id }) => id === paragraph) ?? { text: '' };
  let start = -1;
  for (let n = 0; n <= occurrence; n += 1) start = text.indexOf(form, start + 1);
  return { paragraph, start, end: start + form.length };
}

function mention(entity: EntityRef, form: string, paragraph: string, linked = true, nth = 0): MentionRecord {
  return { entity, form, linked, ...span(paragraph, form, nth) };
}

const about2021: DateText = {
  edtf: '2021-03~',
  text: 'about March 2021',
  machine: '2021-03',
  from: '2021-03-01',
  to: '2021-03-31',
  uncertain: true,
};

export const exampleArticle: ArticleRecord = {
  id: 'ukraine-japan',
  path: exampleAddresses.article('ukraine-japan'),
  title: 'Ukraine & “Japan” </script> near Crimea',
  description: 'What <two> states want & why.',
  written: about2021,
  added: '2026-11-24',
  updated: '2026-11-25',
  byline: null,
  source: { title: 'Source & Co', url: 'https://source.example/?a=1&b=2', note: 'Origin not established.' },
  edits: [],
  corrections: [{ date: '2026-11-25', text: 'A name was wrong </script>.' }],
  caption: { html: 'Ships off Odesa', credit: 'Navy <photo>', image: null, alt: null },
  leftOut: [],
  draft: false,
  formerIds: [],
  declared: ['territories/crimea', 'places/kyiv', 'analysts/oleh-soskin'],
  words: 23,
  sections: [
    {
      id: null,
      depth: 1,
      heading: '',
      headingHtml: '',
      formerIds: [],
      blocks: [
        {
          html:
            '<p id="p-aaaaa" class="x" data-k="places">The lead names <a href="/desk/places/kyiv/" class="mention" popovertarget="card-kyiv">Kiev</a>' +
            ' &amp; <a href="../../territories/crimea/">Crimea</a> &lt;first&gt;.<sup><a href="#note-1">1</a></sup></p>' +
            '<div id="card-kyiv" popover>A card</div><button>Copy</button>',
          notes: ['note-1'],
        },
      ],
    },
    {
      id: 'waters',
      depth: 2,
      heading: 'Waters near Crimea',
      headingHtml: 'Waters near <em>Crimea</em>',
      formerIds: ['sea'],
      blocks: [{ html: '<p id="p-bbbbb">Crimea, then Kiev.<br>Crimea again.</p>', notes: [] }],
    },
    {
      id: 'words',
      depth: 2,
      heading: 'Words',
      headingHtml: 'Words',
      formerIds: [],
      blocks: [{ html: '<p id="p-ccccc">Soskin: “Ask the people of Crimea in 2021.”</p>', notes: [] }],
    },
  ],
  paragraphs,
  mentions: [
    mention('places/kyiv', 'Kiev', 'p-aaaaa'),
    mention('territories/crimea', 'Crimea', 'p-aaaaa'),
    mention('territories/crimea', 'Crimea', 'waters', false),
    mention('territories/crimea', 'Crimea', 'p-bbbbb'),
    mention('places/kyiv', 'Kiev', 'p-bbbbb'),
    mention('territories/crimea', 'Crimea', 'p-bbbbb', false, 1),
    mention('analysts/oleh-soskin', 'Soskin', 'p-ccccc'),
    mention('territories/crimea', 'Crimea', 'p-ccccc'),
  ],
  dates: [
    {
      phrase: '2021',
      value: '2021',
      date: { ...about2021, edtf: '2021' },
      note: null,
      ...span('p-ccccc', '2021'),
    },
  ],
  statements: [
    {
      id: 's-1',
      speaker: ['analysts/oleh-soskin'],
      how: 'direct',
      quote: 'Soskin: “Ask the people of Crimea in 2021.”',
      note: null,
      recorded: null,
      outcome: null,
      ...span('p-ccccc', 'Soskin: “Ask the people of Crimea in 2021.”'),
    },
    {
      id: 's-2',
      speaker: 'the author',
      how: 'author',
      quote: 'Crimea, then Kiev.',
      note: null,
      recorded: null,
      outcome: null,
      ...span('p-bbbbb', 'Crimea, then Kiev.'),
    },
  ],
  notes: [
    {
      id: 'note-1',
      number: 1,
      paragraph: 'p-aaaaa',
      section: null,
      text: 'Kyiv in Ukrainian.',
      html: '<p>Kyiv in Ukrainian.</p>',
    },
  ],
  retired: [],
};

export const exampleArticleCard: ArticleCard = {
  id: exampleArticle.id,
  path: exampleArticle.path,
  title: exampleArticle.title,
  description: exampleArticle.description,
  byline: exampleArticle.byline,
  written: exampleArticle.written,
  added: exampleArticle.added,
  updated: exampleArticle.updated,
  words: exampleArticle.words,
  draft: exampleArticle.draft,
};

const link = (id: string, heading: string): SectionLink => ({
  id,
  depth: 2,
  heading,
  path: exampleAddresses.anchor(exampleArticle.id, id),
  sharedAs: exampleAddresses.section(exampleArticle.id, id),
});

export const exampleSectionLinks = [link('waters', 'Waters near Crimea'), link('words', 'Words')] as const;

/** What reading and checking make of frontmatter with these fields; the rest is filled in. */
export function exampleEntity(
  ref: EntityRef,
  fields: Record<string, unknown> & { name: string },
): EntityRecord {
  const kind = kindOf(ref);
  const frontmatter = {
    summary: `${fields.name} is an example. It has a second sentence.`,
    checked: '2026-11-20',
    ...fields,
  };
  return {
    ref,
    kind,
    id: ref.slice(ref.indexOf('/') + 1),
    path: exampleAddresses.entity(ref),
    data: kinds[kind].schema.parse(frontmatter),
    html: '',
  } as EntityRecord;
}

export const crimea: EntityRecord = {
  ...exampleEntity('territories/crimea', {
    name: 'Crimea',
    names: [
      { form: 'Крим', lang: 'uk', status: 'native' },
      { form: 'Qırım', lang: 'crh', status: 'native' },
      { form: 'Crimean', lang: 'en', status: 'demonym' },
      { form: 'Crimean Peninsula', lang: 'en', status: 'alias', note: 'In full.' },
    ],
    type: 'peninsula',
    disputed: true,
    claimants: ['countries/ukraine'],
    coordinates: { lat: 45.3, lon: 34.4 },
    wikidata: 'Q7835',
  }),
  html: '<p>Background with a <a href="/desk/places/kyiv/">link</a>.</p>',
};

export const kyiv = exampleEntity('places/kyiv', {
  name: 'Kyiv',
  names: [{ form: 'Kiev', lang: 'en', status: 'alias' }],
  country: 'countries/ukraine',
  wikidata: 'Q1899',
});

export const soskin = exampleEntity('analysts/oleh-soskin', {
  name: 'Oleh Soskin',
  names: [{ form: 'Soskin', lang: 'en', status: 'shorthand' }],
  roles: [],
});

export function exampleCard({ ref, kind, path, data }: EntityRecord): EntityCard {
  return { ref, kind, path, name: data.name, line: `${data.summary.split('. ')[0]}.` };
}

const passage = (paragraph: string, form: string) => ({
  paragraph,
  text: paragraphs.find(({ id }) => id === paragraph)?.text ?? '',
  marks: exampleArticle.mentions
    .filter((one) => one.paragraph === paragraph && one.form === form)
    .map(({ start, end }) => ({ start, end })),
});

export function exampleEntityPage(entity: EntityRecord, extra: Partial<EntityPage> = {}): EntityPage {
  return {
    entity,
    card: exampleCard(entity),
    names: [],
    natives: [],
    relations: [],
    passages: [],
    passageCount: 0,
    page: 1,
    articleCount: 0,
    pageCount: 1,
    pages: [],
    statementCount: 0,
    together: [],
    statements: [],
    timeline: [],
    strips: [],
    points: [],
    disputes: [],
    lastModified: null,
    ...extra,
  };
}

export const crimeaPage: EntityPage = exampleEntityPage(crimea, {
  passages: [
    {
      article: exampleArticleCard,
      sections: [
        { section: null, passages: [passage('p-aaaaa', 'Crimea')] },
        {
          section: exampleSectionLinks[0],
          passages: [passage('waters', 'Crimea'), passage('p-bbbbb', 'Crimea')],
        },
      ],
    },
  ],
  passageCount: 3,
  lastModified: '2026-11-25',
});

export const exampleArticlePage: ArticlePage = {
  article: exampleArticle,
  card: exampleArticleCard,
  contents: exampleSectionLinks,
  about: ['territories/crimea'],
  mentions: ['places/kyiv', 'analysts/oleh-soskin'],
  overview: [],
  statements: [],
  quotations: exampleArticle.statements.slice(0, 1),
  voices: { heard: [], unheard: [], incidental: [], direct: 1, total: 2 },
  newer: null,
  older: null,
};

export const exampleSectionPage: SectionPage = {
  article: exampleArticleCard,
  link: exampleSectionLinks[0],
  position: 1,
  sectionCount: 2,
  sections: exampleArticle.sections.slice(1, 2),
  departed: [],
  notes: [],
  statements: [],
  mentions: ['territories/crimea', 'places/kyiv'],
  overview: [
    { kind: 'territories', entities: [{ card: exampleCard(crimea), otherNames: [] }] },
    { kind: 'places', entities: [{ card: exampleCard(kyiv), otherNames: [] }] },
  ],
  description: 'Crimea, then Kiev.',
  line: 'Crimea again.',
  previous: null,
  next: exampleSectionLinks[1],
};
