import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, it } from 'vitest';
import { elements, readPages } from './built-pages.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:document'],
  // Digests guard what comes from elsewhere; here nothing does.
  rules: { 'require-sri': ['error', { target: 'crossorigin' }] },
});

describe('validity', () => {
  const pages = readPages(inject('site'));

  it('has no page that html-validate finds fault with', async () => {
    const faults: string[] = [];
    for (const page of pages) {
      const { results } = await validator.validateString(page.html, page.file);
      for (const { line, column, message, ruleId } of results.flatMap(({ messages }) => messages)) {
        faults.push(`${page.file}:${line}:${column}  ${message}  ${ruleId}`);
      }
    }
    expect(faults).toEqual([]);
  });

  it('gives no two elements of a page one id', () => {
    const faults = pages.flatMap((page) => {
      const ids = elements(page, ({ properties }) => 'id' in properties).map((e) =>
        String(e.properties['id']),
      );
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page.file}  ${id}`);
    });
    expect(faults).toEqual([]);
  });

  it('leaves no id with a space, which no address can name', () => {
    const faults = pages.flatMap((page) =>
      elements(page, ({ properties }) => /\s|^$/.test(String(properties['id'] ?? 'x'))).map(
        (e) => `${page.file}  ${e.properties['id']}`,
      ),
    );
    expect(faults).toEqual([]);
  });
});
