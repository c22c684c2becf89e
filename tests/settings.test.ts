import { describe, expect, it } from 'vitest';
import { readSettings } from '../src/settings.ts';

describe('PARTS', () => {
  const others = (PARTS: string, BASE_PATH = '/') => readSettings({ PARTS, BASE_PATH }).otherParts;

  it('names the other parts, each once, whatever the slashes and spaces', () => {
    expect(others('/, 2016,/2017/ ,,/2017')).toEqual(['/2016/', '/2017/']);
    expect(others('/,/2016/,/2017/', '2017')).toEqual(['/', '/2016/']);
    expect(others('')).toEqual([]);
  });

  it('changes no page but the search, so that what is kept of an earlier build stays good', () => {
    expect(readSettings({ PARTS: '/2016/' }).cacheDir).toBe(readSettings({}).cacheDir);
  });

  it('are paths on the same host', () => {
    expect(() => others('/,https://old.example/2016/')).toThrowErrorMatchingInlineSnapshot(
      `[SettingsError: PARTS has "https://old.example/2016/", which is not a plain path on this host. Use one such as /2016/.]`,
    );
  });
});
