import { tests } from 'commonmark-spec';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import { expect, it } from 'vitest';
import { articleFrom, contextOf } from './publication.ts';
import { expectSoundRecord } from './record-rules.ts';

// Nearly all examples are made of the words "foo" and "bar": here they are names.
const context = contextOf({
  entities: { 'countries/foo': { name: 'foo', names: [{ form: 'bar' }, { form: 'foo bar' }] } },
});

it.each(tests)('example $number of the CommonMark specification makes a sound record', (example) => {
  const markdown = example.markdown.replaceAll('→', '\t');
  const { problems } = expectSoundRecord(articleFrom(`---\ncountries: [foo]\n---\n\n${markdown}`), context);
  const rules = problems.map(({ rule }) => rule);
  if (holdsHtml(markdown)) expect(rules).toContain('no-html');
  else expect(rules).not.toContain('no-html');
});

function holdsHtml(markdown: string): boolean {
  let holds = false;
  visit(remark().parse(markdown), 'html', () => {
    holds = true;
  });
  return holds;
}
