import { describe, expect, it } from 'vitest';
import { searchRecords } from '../../src/search/search-records.ts';
import { crimea, exampleAddresses, exampleArticle, exampleEntity, kyiv, soskin } from '../example-records.ts';

const records = searchRecords([exampleArticle], [crimea, kyiv, soskin], exampleAddresses);
const find = (title: string) => records.find(({ meta }) => meta.title === title);

describe('searchRecords', () => {
  it('has a record for every section and every entity', () => {
    expect(records.map(({ url }) => url)).toEqual([
      '/desk/articles/ukraine-japan/',
      '/desk/articles/ukraine-japan/#waters',
      '/desk/articles/ukraine-japan/#words',
      '/desk/territories/crimea/',
      '/desk/places/kyiv/',
      '/desk/analysts/oleh-soskin/',
    ]);
  });

  it('finds a section by its text and by the house names of what it names', () => {
    expect(find('Waters near Crimea')).toEqual({
      url: '/desk/articles/ukraine-japan/#waters',
      content: 'Crimea, then Kiev.\nCrimea again.',
      meta: { title: 'Waters near Crimea', where: exampleArticle.title, named: 'Crimea · Kyiv' },
      filters: { kind: ['articles'], entity: ['Crimea', 'Kyiv'] },
    });
  });

  it('gives the lead the caption, its notes, and the article’s own address and title', () => {
    expect(records[0]).toMatchObject({
      content: 'Ships off Odesa The lead names Kiev & Crimea <first>. Kyiv in Ukrainian.',
      meta: { title: exampleArticle.title },
    });
    expect(records[0]?.meta).not.toHaveProperty('where');
  });

  it('finds an entity by every form, each with its language', () => {
    expect(find('Crimea')).toMatchObject({
      meta: {
        names: 'Крим · Qırım · Crimean · Crimean Peninsula',
        langs: 'uk crh en en',
        variants: 'qirim',
        whole: 'ᚠcrimeaᚠ ᚠкримᚠ ᚠqirimᚠ ᚠcrimeanᚠ ᚠcrimeanpeninsulaᚠ',
      },
      filters: { kind: ['territories'], entity: ['Crimea'] },
    });
  });

  it('tells apart in the filter what shares a name', () => {
    const georgia = [
      exampleEntity('countries/georgia', { name: 'Georgia', code: 'GE' }),
      exampleEntity('places/georgia', { name: 'Georgia', country: 'countries/united-states' }),
    ];
    expect(searchRecords([], georgia, exampleAddresses).map(({ filters }) => filters.entity)).toEqual([
      ['Georgia (country)'],
      ['Georgia (place)'],
    ]);
  });

  it('leaves drafts out', () => {
    const draft = exampleEntity('places/x', { name: 'X', country: 'countries/ukraine', draft: true });
    expect(searchRecords([{ ...exampleArticle, draft: true }], [draft], exampleAddresses)).toEqual([]);
  });
});
