import { expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';

it.each(['| a |\n| - |\n| b |', 'a\n:-\nb', 'a\n-:', '> a | b\n> -- | --'])(
  'sees the table in %j',
  (text) => {
    expect(JSON.stringify(parseMarkdown(text))).toContain('"type":"table"');
  },
);

it.each([
  'www.example.org',
  'see HTTPS://example.org/a.',
  'write to a@example.org',
  'w&#119;w.example.org',
  'xmpp:a@example.org',
])('sees the bare address in %j', (text) => {
  expect(JSON.stringify(parseMarkdown(`First.\n\n${text}`))).toContain('"type":"link"');
});

it.each(['a\n-', 'a-:b', 'an @ sign and www'])('finds neither in %j', (text) => {
  const { children } = parseMarkdown(text);
  expect(children).toHaveLength(1);
  expect(JSON.stringify(children)).not.toMatch(/"type":"(?:table|link)"/);
});
