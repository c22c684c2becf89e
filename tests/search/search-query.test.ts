import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEmpty, matchingForms, readQuery, saysItAll, writeQuery } from '../../src/search/search-query.ts';

describe('the query in the address', () => {
  it('is read, with what is missing empty', () => {
    expect(readQuery('?q=+Kiev%20&kind=places&other=1')).toEqual({ q: 'Kiev', kind: 'places', entity: '' });
    expect(writeQuery({ q: '', kind: '', entity: '' })).toBe('');
    expect(isEmpty(readQuery(''))).toBe(true);
  });

  it('comes back as it was written, in any script', () => {
    const words = fc.string({ unit: 'grapheme' }).map((text) => text.trim());
    fc.assert(
      fc.property(words, words, words, (q, kind, entity) => {
        expect(readQuery(writeQuery({ q, kind, entity }))).toEqual({ q, kind, entity });
      }),
    );
  });
});

describe('matchingForms', () => {
  const forms = ['Kiev', 'Київ', 'Qırım', '北方四島', 'Joint Effort'].map((form) => ({ form }));
  const match = (q: string) => matchingForms(forms, q).map(({ form }) => form);

  it('finds forms by a part, without regard to case and accents', () => {
    expect(match('kie')).toEqual(['Kiev']);
    expect(match('КИІВ')).toEqual(['Київ']);
    expect(match('qirim')).toEqual(['Qırım']);
    expect(match('四島')).toEqual(['北方四島']);
  });

  it('prefers forms that have all words', () => {
    const islands = ['South Kuril Islands', 'South Thousand Islands'].map((form) => ({ form }));
    expect(matchingForms(islands, 'thousand islands')).toEqual([islands[1]]);
    expect(matchingForms(islands, 'islands of Japan')).toEqual(islands);
  });

  it('finds none by punctuation or by nothing', () => {
    expect(match('“”, ')).toEqual([]);
    expect(match('')).toEqual([]);
  });
});

describe('saysItAll', () => {
  it('is so when the name has every word', () => {
    expect(saysItAll('Joint Efforts', 'joint effort')).toBe(true);
    expect(saysItAll('Kyiv', 'Kiev')).toBe(false);
  });
});
