import { describe, expect, it } from 'vitest';
import { otherPartOf, partName } from '../../src/search/archive-parts.ts';

describe('otherPartOf', () => {
  it('is the part whose path the address begins with, the longest where one stands in another', () => {
    expect(otherPartOf('/2016/places/kyiv/', ['/', '/2016/', '/2016/sports/'])).toBe('/2016/');
    expect(otherPartOf('/2016/sports/places/kyiv/', ['/', '/2016/', '/2016/sports/'])).toBe('/2016/sports/');
    expect(otherPartOf('/places/kyiv/', ['/2016/', '/'])).toBe('/');
  });
  it('is none for this part', () => {
    expect(otherPartOf('/places/kyiv/', ['/', '/2016/'])).toBeUndefined();
    expect(otherPartOf('/2016/places/kyiv/', ['/2016/', '/'])).toBeUndefined();
  });
});

describe('partName', () => {
  it('is the path of the part, or the host at its top', () => {
    expect(partName('/archive/2016/', 'news.example')).toBe('archive/2016');
    expect(partName('/', 'news.example')).toBe('news.example');
  });
});
