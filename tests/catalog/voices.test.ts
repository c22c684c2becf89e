import { expect, test } from 'vitest';
import { article, catalog, entity } from './make-records.ts';

const entities = [
  entity('countries/ukraine', { name: 'Ukraine' }),
  entity('countries/japan', { name: 'Japan' }),
  entity('countries/russia', { name: 'Russia' }),
  entity('countries/china', { name: 'China' }),
  entity('countries/italy', { name: 'Italy' }),
  entity('officials/taran', { name: 'Taran', roles: [{ title: 'Minister', country: 'countries/ukraine' }] }),
  entity('officials/kishi', { name: 'Kishi', roles: [{ title: 'Minister', country: 'countries/japan' }] }),
  entity('officials/putin', { name: 'Putin', roles: [{ title: 'President', country: 'countries/russia' }] }),
  entity('organizations/ministry', { name: 'Ministry', country: 'countries/ukraine' }),
  entity('organizations/press-service', { name: 'Press service', partOf: 'organizations/ministry' }),
  entity('analysts/soskin', { name: 'Soskin', country: 'countries/ukraine' }),
];

const declared = entities.map(({ ref }) => ref);

const text = `
  Alpha says Taran of [China](countries/china). Beta says the press service of [China](countries/china).
  Gamma decide both, of [Italy](countries/italy). Delta fears China, of [China](countries/china).
  Epsilon say some analysts of [China](countries/china). “Zeta,” said Soskin.
`;

const x = article('x', text, {
  declared,
  said: [
    { speaker: ['officials/taran'], how: 'reported', quote: 'Alpha' },
    { speaker: ['organizations/press-service'], how: 'reported', quote: 'Beta' },
    { speaker: ['officials/taran', 'officials/kishi'], how: 'joint', quote: 'Gamma' },
    { speaker: ['countries/china'], how: 'ascribed', quote: 'Delta' },
    { speaker: 'some analysts', how: 'anonymous', quote: 'Epsilon' },
    { speaker: ['analysts/soskin'], how: 'direct', quote: '“Zeta,”' },
  ],
});

const built = catalog([x], entities);
const { voices, statements, quotations } = built.articlePage('x');
const names = (cards: readonly { readonly name: string }[]) => cards.map(({ name }) => name);

test('a country is heard through itself, its officials, institutions and analysts', () => {
  expect(voices.heard.map(({ card, statements: count }) => [card.name, count])).toEqual([
    ['Ukraine', 4],
    ['Japan', 1],
  ]);
});

test('a country that the article is about and that nobody speaks for is unheard; one named in passing is told apart', () => {
  expect(names(voices.unheard)).toEqual(['Russia', 'China']);
  expect(names(voices.incidental)).toEqual(['Italy']);
});

test('statements are counted, and those quoted directly', () => {
  expect(voices).toMatchObject({ direct: 1, total: 6 });
});

test('a statement names its speakers in words and leads to its paragraph', () => {
  expect(statements.map(({ speaker }) => speaker.text)).toEqual([
    'Taran',
    'Press service',
    'Taran and Kishi',
    'China',
    'some analysts',
    'Soskin',
  ]);
  expect(statements[2]).toMatchObject({
    speaker: { cards: [{ name: 'Taran' }, { name: 'Kishi' }] },
    statements: [{ path: '/articles/x/#p2' }],
  });
  expect(statements[4]?.speaker.cards).toEqual([]);
});

test('what is quoted directly is told apart', () => {
  expect(quotations).toEqual([{ quote: '“Zeta,”', speaker: ['analysts/soskin'] }]);
  expect(built.site().quotation).toMatchObject({ quote: '“Zeta,”', speakerText: 'Soskin' });
  expect(catalog([], entities).site().quotation).toBeNull();
});

test('the statements of all articles stand by speaker and by how they reach the reader', () => {
  const again = article('y', 'Eta and Theta.', {
    added: '2026-11-01',
    said: [
      { speaker: ['officials/taran'], how: 'direct', quote: 'Eta' },
      { speaker: 'some analysts', how: 'reported', quote: 'Theta' },
    ],
  });
  const site = catalog([x, again], entities).site();
  const quotes = (said: readonly { readonly quote: string }[]) => said.map(({ quote }) => quote).join(' ');
  expect(site.statements.map((group) => `${group.speaker.text}: ${quotes(group.statements)}`)).toEqual([
    'Taran: Alpha Eta',
    'Press service: Beta',
    'Taran and Kishi: Gamma',
    'China: Delta',
    'some analysts: Epsilon Theta',
    'Soskin: “Zeta,”',
  ]);
  expect(site.hows.map(({ how, statements: said }) => `${how}: ${quotes(said)}`)).toEqual([
    'reported: Alpha Beta Theta',
    'joint: Gamma',
    'ascribed: Delta',
    'anonymous: Epsilon',
    'direct: “Zeta,” Eta',
  ]);
});

test('a speaker’s page has what it says, alone or with others', () => {
  const page = built.entityPage('officials/taran');
  expect(page.statements.map(({ quote }) => quote)).toEqual(['Alpha', 'Gamma']);
  expect(page.statementCount).toBe(2);
});
