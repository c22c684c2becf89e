import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { serializeGraph } from '../../src/structured-data/serialize.ts';

const place = (name: string) => serializeGraph([{ '@type': 'Place', name }]);

describe('serializeGraph', () => {
  it('cannot be ended or turned into a comment from within', () => {
    expect(place('</script><script>alert(1)</script><!--')).not.toMatch(/[<>]/);
    expect(place('a\u2028b\u2029c')).toBe(
      '{"@context":"https://schema.org","@graph":[{"@type":"Place","name":"a\\u2028b\\u2029c"}]}',
    );
  });

  it('says what it was given, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const json = place(name);
        expect(json).not.toMatch(/[<>\u2028\u2029]/);
        expect(JSON.parse(json)['@graph'][0].name).toBe(name);
      }),
    );
  });
});
