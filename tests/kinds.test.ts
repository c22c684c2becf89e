import { describe, expect, it } from 'vitest';
import { isEntityRef } from '../src/kinds.ts';

describe('a reference to an entity', () => {
  it.each(['countries/ukraine', 'exercises/sea-breeze-2021'])('is told from words: %s', (ref) => {
    expect(isEntityRef(ref)).toBe(true);
  });

  it.each([
    'and/or',
    'officials/analysts of both sides',
    'articles/through-the-strait',
    'countries/',
    'countries/ukraine/kyiv',
    'constructor/x',
    'Ukraine',
  ])('is not in words, paths or names: %s', (words) => {
    expect(isEntityRef(words)).toBe(false);
  });
});
