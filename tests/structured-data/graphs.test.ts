import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { articleGraph } from '../../src/structured-data/article-graph.ts';
import { entityGraph } from '../../src/structured-data/entity-graph.ts';
import { pageGraph } from '../../src/structured-data/page-graph.ts';
import { sectionGraph } from '../../src/structured-data/section-graph.ts';
import { serializeGraph } from '../../src/structured-data/serialize.ts';
import { siteGraph } from '../../src/structured-data/site-graph.ts';
import {
  crimeaPage,
  exampleAddresses,
  exampleArticle,
  exampleArticlePage,
  exampleCard,
  exampleEntity,
  exampleEntityPage,
  exampleSectionPage,
  kyiv,
} from '../example-records.ts';
import { hasProperty } from './vocabulary.ts';

const everyKind = [
  exampleEntity('countries/ukraine', { name: 'Ukraine', code: 'UA', borders: [], allies: [] }),
  exampleEntity('exercises/x-2021', {
    name: 'X 2021',
    series: 'exercises/x',
    hosts: ['organizations/navy'],
    venues: ['territories/crimea'],
    dates: '2021-06-28/2021-07-10',
  }),
  exampleEntity('officials/x', {
    name: 'Official',
    born: '1959',
    died: '2022-07-08',
    roles: [
      { title: 'Minister', country: 'countries/ukraine', start: '2020-09-16', end: '2021~' },
      { title: 'Commander', organization: 'organizations/navy', end: '2021' },
    ],
  }),
  exampleEntity('organizations/navy', {
    name: 'Navy',
    type: 'armed service',
    partOf: 'organizations/forces',
    seat: 'places/kyiv',
    members: ['organizations/fleet'],
  }),
  exampleEntity('events/x', {
    name: 'Meeting',
    type: 'meeting',
    dates: '2021-03-17',
    venues: [],
    place: 'Tokyo',
    participants: ['officials/x', 'countries/ukraine'],
    concerns: ['territories/crimea'],
  }),
];

const root = 'https://news.example/desk/';
const articleUrl = `${root}articles/ukraine-japan/`;

const graphs = {
  site: siteGraph(exampleAddresses),
  article: articleGraph(exampleArticlePage, exampleAddresses),
  section: sectionGraph(exampleSectionPage, exampleAddresses),
  entity: entityGraph(crimeaPage, exampleAddresses),
  ...Object.fromEntries(
    everyKind.map((entity) => [entity.ref, entityGraph(exampleEntityPage(entity), exampleAddresses)]),
  ),
  index: pageGraph(
    { type: 'CollectionPage', path: '/desk/places/', name: 'Places', description: 'Cities.' },
    exampleAddresses,
  ),
};

type Node = Record<string, unknown> & { '@type'?: string };

/** The graph as read by a machine; no look-up leaves the test: the context is the vocabulary alone. */
async function expand(nodes: (typeof graphs)['site']): Promise<readonly Node[]> {
  const options = {
    documentLoader: async (url: string) => ({
      documentUrl: url,
      document: { '@context': { '@vocab': 'https://schema.org/' } },
    }),
    safe: true,
  };
  return (await jsonld.expand(JSON.parse(serializeGraph(nodes)), options)) as Node[];
}

function find(nodes: (typeof graphs)['site'], type: string): Node {
  const found = (nodes as unknown as Node[]).find((node) => node['@type'] === type);
  if (!found) throw new Error(`no ${type}`);
  return found;
}

/**
 * `Type.property` for whatever the vocabulary lacks. By its rules an action’s property may end in
 * `-input`, and a role repeats the property it stands in.
 */
function unknownProperties(value: unknown, within = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => unknownProperties(item, within));
  if (typeof value !== 'object' || value === null) return [];
  const { '@type': type, ...properties } = value as Node;
  return Object.entries(properties).flatMap(([name, inner]) => [
    ...(type === undefined ||
    /^@|-input$/.test(name) ||
    hasProperty(type, name) ||
    (/Role$/.test(type) && name === within)
      ? []
      : [`${type}.${name}`]),
    ...unknownProperties(inner, name),
  ]);
}

describe('the vocabulary of the tests', () => {
  it('knows what schema.org has and what it has not', () => {
    expect(hasProperty('AnalysisNewsArticle', 'headline')).toBe(true);
    expect(hasProperty('Country', 'geo')).toBe(true);
    expect(hasProperty('Country', 'legalName')).toBe(false);
    expect(hasProperty('Countri', 'name')).toBe(false);
  });
});

describe.each(Object.entries(graphs))('the graph of the %s', (_, nodes) => {
  it('expands without a term that is lost or an id that is not absolute', async () => {
    const expanded = await expand(nodes);
    expect(expanded).toHaveLength(nodes.length);
    const ids = [...JSON.stringify(expanded).matchAll(/"@id":"([^"]*)"/g)].map(([, id = '']) => id);
    for (const id of ids) expect(id).toMatch(/^https:\/\/news\.example\/desk\//);
  });

  it('has no type and no property of a type that schema.org does not know', () => {
    expect(unknownProperties(JSON.parse(serializeGraph(nodes))['@graph'])).toEqual([]);
  });

  it('names every node once', () => {
    const ids = (nodes as unknown as Node[]).map((node) => node['@id']).filter(Boolean);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('articleGraph', () => {
  const article = find(graphs.article, 'AnalysisNewsArticle');

  it('claims the days of this site and neither an author nor an approximate date', () => {
    expect(article).toMatchObject({ datePublished: '2026-11-24', dateModified: '2026-11-25', wordCount: 23 });
    expect(article).not.toHaveProperty('author');
    expect(article).not.toHaveProperty('dateCreated');
  });

  it('claims an author and a day that are established', () => {
    const written = { ...exampleArticle.written, edtf: '2021-03-18' };
    const [node] = articleGraph(
      { ...exampleArticlePage, card: { ...exampleArticlePage.card, byline: 'A. Writer', written } },
      exampleAddresses,
    );
    expect(node).toMatchObject({ author: { name: 'A. Writer' }, dateCreated: '2021-03-18' });
  });

  it('names what it is about and what it mentions', () => {
    expect(article['about']).toEqual([{ '@id': `${root}territories/crimea/#entity` }]);
    expect(article['mentions']).toEqual([
      { '@id': `${root}places/kyiv/#entity` },
      { '@id': `${root}analysts/oleh-soskin/#entity` },
    ]);
  });

  it('has its sections and its direct quotations as parts', () => {
    expect(article['hasPart']).toEqual([
      {
        '@type': 'WebPageElement',
        '@id': `${articleUrl}#waters`,
        name: 'Waters near Crimea',
        url: `${articleUrl}waters/`,
      },
      { '@type': 'WebPageElement', '@id': `${articleUrl}#words`, name: 'Words', url: `${articleUrl}words/` },
      {
        '@type': 'Quotation',
        text: 'Ask the people of Crimea in 2021.',
        spokenByCharacter: [{ '@id': `${root}analysts/oleh-soskin/#entity` }],
      },
    ]);
  });

  it('tells its source and its corrections', () => {
    expect(article).toMatchObject({
      isBasedOn: { name: 'Source & Co', url: 'https://source.example/?a=1&b=2' },
      correction: [{ '@type': 'CorrectionComment', datePublished: '2026-11-25' }],
    });
  });
});

describe('sectionGraph', () => {
  it('is a page about a part of the article, under the article’s own ids', () => {
    expect(find(graphs.section, 'WebPage')).toMatchObject({
      url: `${articleUrl}waters/`,
      mainEntity: { '@id': `${articleUrl}#waters`, isPartOf: { '@id': articleUrl } },
    });
  });
});

describe('entityGraph', () => {
  const entity = find(graphs.entity, 'Place');
  const nodeOf = (ref: Parameters<typeof exampleEntity>[0], data: Record<string, unknown>, relations = {}) =>
    entityGraph(
      exampleEntityPage(exampleEntity(ref, { name: 'X', ...data }), relations),
      exampleAddresses,
    )[1];

  it('has the names with their languages, but not the demonym', () => {
    expect(entity['alternateName']).toEqual([
      { '@value': 'Крим', '@language': 'uk' },
      { '@value': 'Qırım', '@language': 'crh' },
      { '@value': 'Crimean Peninsula', '@language': 'en' },
    ]);
  });

  it('has place, verified identifier and the articles it is named in', () => {
    expect(entity).toMatchObject({
      '@id': `${root}territories/crimea/#entity`,
      sameAs: 'https://www.wikidata.org/entity/Q7835',
      geo: { latitude: 45.3, longitude: 34.4 },
      subjectOf: [{ '@id': articleUrl }],
    });
  });

  it('puts editions under their series and series over their editions', () => {
    expect(nodeOf('exercises/x-2021', { series: 'exercises/x', hosts: [], venues: [] })).toMatchObject({
      superEvent: [{ '@id': `${root}exercises/x/#entity` }],
    });
    const edition = exampleCard(exampleEntity('exercises/x-2021', { name: 'X 2021' }));
    const relations = [{ label: 'Editions', targets: [{ card: edition, note: null }] }];
    expect(nodeOf('exercises/x', { hosts: [], venues: [] }, { relations })).toMatchObject({
      subEvent: [{ '@id': `${root}exercises/x-2021/#entity` }],
    });
  });

  it('dates a period only where it is exact', () => {
    const dated = (dates: string) => nodeOf('exercises/x', { hosts: [], venues: [], dates });
    expect(dated('2021-06-28/2021-07-10')).toMatchObject({ startDate: '2021-06-28', endDate: '2021-07-10' });
    expect(dated('1997/..')).toMatchObject({ startDate: '1997' });
    expect(dated('1997/..')).not.toHaveProperty('endDate');
    expect(dated('2021-23')).not.toHaveProperty('startDate');
    expect(dated('2021-06~')).not.toHaveProperty('startDate');
  });

  it('makes a role in an organization a membership and any other an occupation', () => {
    const roles = [
      { title: 'Minister', country: 'countries/x', start: '2020-09-16', end: '2021~' },
      { title: 'Commander', organization: 'organizations/navy' },
    ];
    expect(nodeOf('officials/x', { roles })).toMatchObject({
      hasOccupation: [
        {
          '@type': 'Role',
          hasOccupation: { '@type': 'Occupation', name: 'Minister' },
          startDate: '2020-09-16',
        },
      ],
      memberOf: [{ roleName: 'Commander', memberOf: { '@id': `${root}organizations/navy/#entity` } }],
    });
  });

  it('does not claim of states what schema.org knows of people and organizations only', () => {
    expect(nodeOf('exercises/x', { hosts: ['countries/ukraine'], venues: [] })).not.toHaveProperty(
      'organizer',
    );
    expect(
      nodeOf('exercises/x', { hosts: ['countries/ukraine', 'organizations/navy'], venues: [] }),
    ).toMatchObject({ organizer: [{ '@id': `${root}organizations/navy/#entity` }] });
  });

  it('places a city in its country', () => {
    expect(entityGraph(exampleEntityPage(kyiv), exampleAddresses)[1]).toMatchObject({
      containedInPlace: [{ '@id': `${root}countries/ukraine/#entity` }],
    });
  });
});

describe('breadcrumbs', () => {
  const trailOf = (nodes: (typeof graphs)['site']) =>
    (find(nodes, 'BreadcrumbList')['itemListElement'] as readonly Node[]).map((step) => step['item']);

  it('lead from the front page to the page itself', () => {
    expect(trailOf(graphs.index)).toEqual([root, `${root}places/`]);
    expect(trailOf(graphs.article)).toEqual([root, `${root}articles/`, articleUrl]);
    expect(trailOf(graphs.section)).toEqual([root, `${root}articles/`, articleUrl, `${articleUrl}waters/`]);
    expect(trailOf(graphs.entity)).toEqual([root, `${root}territories/`, `${root}territories/crimea/`]);
  });
});

describe('siteGraph', () => {
  it('tells how to search', () => {
    expect(find(graphs.site, 'WebSite')).toMatchObject({
      potentialAction: {
        target: { urlTemplate: `${root}search/?q={query}` },
        'query-input': 'required name=query',
      },
    });
  });
});
