import { bare, build } from './builds.ts';
import { editArticle } from './edits.ts';
import { measure, type Run } from './measure.ts';
import { printRatio, printRun } from './print-figures.ts';
import { clear, corpus, output } from './work-folder.ts';

const count = 5;

/** An archive as one site, and the same number of articles in parts: all from nothing, and after an edit in one. */
export function benchParts(articles: number, entities: number): void {
  const each = Math.ceil(articles / count);
  const wholeDir = corpus('whole', each * count, entities);
  clear('whole');
  const whole = build(wholeDir, bare, 'whole');
  const parts = Array.from({ length: count }, (_, index) => {
    const name = `part-${index}`;
    // The first stands at the top of the host.
    const settings = { ...bare, BASE_PATH: index === 0 ? '/' : `/${name}/` };
    return { name, settings, dir: corpus(name, each, entities, { seed: 2000 + index }) };
  });
  const runs = parts.map(({ name, dir, settings }) => {
    clear(name);
    return build(dir, settings, name);
  });
  const join = () =>
    measure(
      ['src/hosting/join.ts', ...parts.map(({ name }) => output(name)), '--to', output('joined'), '--link'],
      {},
    );
  const joined = join();
  const all = inSequence(...runs, joined);
  printRun(`cold build, ${each * count} articles as one`, whole);
  printRun(`  as ${count} parts, one after another, and joined`, all);
  printRatio('  parts : one', all, whole);

  editArticle(wholeDir, 1);
  const wholeEdited = build(wholeDir, bare, 'whole');
  const [first] = parts;
  if (first === undefined) return;
  editArticle(first.dir, 1);
  const edited = build(first.dir, first.settings, first.name);
  const joinedAgain = join();
  printRun('after an edit of one article, as one', wholeEdited);
  printRun('  its part', edited);
  printRun('  all parts joined', joinedAgain);
  printRatio('  part and join : one', inSequence(edited, joinedAgain), wholeEdited);
}

/** What commands take one after another. */
function inSequence(...runs: readonly Run[]): Run {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  return {
    wall: sum(runs.map(({ wall }) => wall)),
    cpu: sum(runs.map(({ cpu }) => cpu)),
    memory: Math.max(...runs.map(({ memory }) => memory)),
  };
}
