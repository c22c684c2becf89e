import { describe, expect, it } from 'vitest';
import { nameVariants } from '../../src/search/name-variants.ts';

describe('nameVariants', () => {
  it('adds every ending of a name in a script without spaces', () => {
    expect(nameVariants('北方四島')).toEqual(['方四島', '四島', '島']);
    expect(nameVariants('南クリル')).toEqual(['クリル', 'リル', 'ル']);
    expect(nameVariants('U.S. 第六艦隊 fleet')).toEqual(['六艦隊', '艦隊', '隊']);
  });

  it('adds the plain letters of those that have no accent to lose', () => {
    expect(nameVariants('Qırım')).toEqual(['qirim']);
    expect(nameVariants('Łódź')).toEqual(['lódź']);
  });

  it('adds nothing to other names', () => {
    for (const form of ['Kiev', 'Київ', 'José Peña', '中', '']) expect(nameVariants(form)).toEqual([]);
  });
});
