import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { articleData } from '../../src/open-data/article-data.ts';
import { articleDataSchema } from '../../src/open-data/article-schema.ts';
import { jsonSchemas } from '../../src/open-data/json-schemas.ts';
import { exampleAddresses, exampleArticle } from '../example-records.ts';

const context = { addresses: exampleAddresses, sectionPages: true };
const data = articleData(exampleArticle, context);
const validate = new Ajv2020({
  formats: { uri: URL.canParse, date: /^\d{4}-\d\d-\d\d$/ },
}).compile(jsonSchemas(exampleAddresses).article);

describe('articleData', () => {
  it('conforms to the published JSON Schema, and to the schema it was made from', () => {
    expect(validate(JSON.parse(JSON.stringify(data))), JSON.stringify(validate.errors)).toBe(true);
    expect(articleDataSchema.parse(data)).toEqual(data);
  });

  it('has the keys of the promise, in its order, and no other', () => {
    const keys =
      'id url title description written added updated byline source sections paragraphs mentions dates statements notes';
    expect(Object.keys(data)).toEqual(keys.split(' '));
    expect(Object.keys(data.sections[0] ?? {})).toEqual(['id', 'heading', 'url', 'sharedAs', 'formerIds']);
    expect(Object.keys(data.mentions[0] ?? {})).toEqual('entity form paragraph start end linked'.split(' '));
  });

  it('cuts every form, phrase and quote out of its paragraph by its offsets', () => {
    const text = new Map(data.paragraphs.map((paragraph) => [paragraph.id, paragraph.text]));
    const cut = (span: { paragraph: string; start: number; end: number }) =>
      text.get(span.paragraph)?.slice(span.start, span.end);
    expect(data.mentions.map(cut)).toEqual(data.mentions.map(({ form }) => form));
    expect(data.dates.map(cut)).toEqual(data.dates.map(({ phrase }) => phrase));
    expect(data.statements.map(cut)).toEqual(data.statements.map(({ quote }) => quote));
  });

  it('has absolute addresses, the lead in no section, and null where nothing is known', () => {
    expect(data.url).toBe('https://news.example/desk/articles/ukraine-japan/');
    expect(data.sections[0]).toEqual({
      id: 'waters',
      heading: 'Waters near Crimea',
      url: 'https://news.example/desk/articles/ukraine-japan/#waters',
      sharedAs: 'https://news.example/desk/articles/ukraine-japan/waters/',
      formerIds: ['sea'],
    });
    expect(data.paragraphs.map(({ section }) => section)).toEqual([
      null,
      null,
      'waters',
      'waters',
      'words',
      'words',
    ]);
    expect(data).toMatchObject({ byline: null, source: { file: null } });
    expect(articleData({ ...exampleArticle, source: null, updated: null }, context)).toMatchObject({
      source: null,
      updated: null,
    });
  });

  it('shares a section as its place in the article where sections have no pages', () => {
    const [section] = articleData(exampleArticle, { ...context, sectionPages: false }).sections;
    expect(section?.sharedAs).toBe(section?.url);
  });

  it('is refused by the schema with a key too many or a null too few', () => {
    expect(validate({ ...data, extra: 1 })).toBe(false);
    expect(validate({ ...data, byline: undefined })).toBe(false);
    expect(validate({ ...data, mentions: [{ ...data.mentions[0], entity: 'Crimea' }] })).toBe(false);
  });
});
