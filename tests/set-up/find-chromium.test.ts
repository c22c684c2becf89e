import { describe, expect, it } from 'vitest';
import { type ChromiumSource, findChromium } from './find-chromium.ts';

const starts = async () => {};

/** Sources by name; the value is what `find` gives, an error is thrown. */
function sources(
  finds: Readonly<Record<string, string | null | Error>>,
  asked: string[] = [],
): ChromiumSource[] {
  return Object.entries(finds).map(([name, found]) => ({
    name,
    binding: name === 'CHROMIUM_PATH',
    async find() {
      asked.push(name);
      if (found instanceof Error) throw found;
      return found;
    },
  }));
}

describe('findChromium', () => {
  it('takes the first source that has one and asks no further', async () => {
    const asked: string[] = [];
    const found = await findChromium(
      sources({ CHROMIUM_PATH: null, system: '/usr/bin/chromium', download: '/never' }, asked),
      starts,
    );
    expect(found).toBe('/usr/bin/chromium');
    expect(asked).toEqual(['CHROMIUM_PATH', 'system']);
  });

  it('goes on after a failed download', async () => {
    const found = await findChromium(
      sources({ system: null, download: new Error('no network'), packages: '/usr/bin/chromium' }),
      starts,
    );
    expect(found).toBe('/usr/bin/chromium');
  });

  it('goes on past a browser that does not start', async () => {
    const found = await findChromium(sources({ system: '/snap/stub', packages: '/good' }), async (path) => {
      if (path === '/snap/stub') throw new Error('needs the snap');
    });
    expect(found).toBe('/good');
  });

  it('does not replace a browser that was asked for by name', async () => {
    const found = findChromium(sources({ CHROMIUM_PATH: '/gone', system: '/good' }), async (path) => {
      if (path === '/gone') throw new Error('ENOENT');
    });
    await expect(found).rejects.toThrow('/gone does not start: ENOENT');
  });

  it('tells everything it tried', async () => {
    const found = findChromium(sources({ system: null, download: new Error('no network\nat …') }), starts);
    await expect(found).rejects.toThrowErrorMatchingInlineSnapshot(`
      [ChromiumError: The tests need Chromium and found none:
        system: none
        download: no network
      Install one, or set CHROMIUM_PATH to its executable.]
    `);
  });
});
