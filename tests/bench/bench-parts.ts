import type { BenchSize } from './bench-size.ts';
import { bare, build } from './builds.ts';
import { editArticle } from './edits.ts';
import { inTurn } from './in-turn.ts';
import { measure, type Run } from './measure.ts';
import { printRatio, printRuns } from './print-figures.ts';
import { corpus, newPath, newPlace, type Place } from './work-folder.ts';

const count = 5;

interface Part {
  readonly dir: string;
  readonly settings: Readonly<Record<string, string>>;
}

export type BuiltParts = Awaited<ReturnType<typeof benchParts>>;

/** An archive as one site, and the same number of articles in parts, from nothing. */
export async function benchParts({ large, entities, runs }: BenchSize) {
  const each = Math.ceil(large / count);
  const wholeDir = corpus('whole', each * count, entities);
  const parts = Array.from({ length: count }, (_, index): Part => {
    const name = `part-${index}`;
    // The first stands at the top of the host.
    const settings = { ...bare, BASE_PATH: index === 0 ? '/' : `/${name}/` };
    return { settings, dir: corpus(name, each, entities, { seed: 2000 + index }) };
  });
  const [whole, all] = await inTurn(
    runs,
    async () => {
      const place = newPlace('whole');
      return { place, ...(await build(wholeDir, place)) };
    },
    () => buildParts(parts),
  );
  printRuns(`cold build, ${each * count} articles as one`, whole);
  printRuns(`  as ${count} parts, one after another, and joined`, all);
  printRatio('  parts : one', all, whole);
  printRatio('  memory, parts : one', all, whole, { of: 'memory' });

  return { wholeDir, parts, whole: whole[0], built: all[0] };
}

/**
 * After an edit: one site, or its part and all joined again. Once, and last: the join deletes the earlier folder, which
 * would slow whatever makes files afterwards.
 */
export async function benchEditedParts({ wholeDir, parts, whole, built }: BuiltParts): Promise<void> {
  const [part] = parts;
  const [place] = built?.places ?? [];
  if (!whole || !built || !part || !place) return;
  editArticle(wholeDir, 1);
  const edited = await build(wholeDir, whole.place);
  editArticle(part.dir, 1);
  const editedPart = await build(part.dir, place, part.settings);
  const joined = await join(built.places, built.joined);
  printRuns('after an edit of one article, as one, once', [edited]);
  printRuns('  its part', [editedPart]);
  printRuns('  all parts joined', [joined]);
  printRatio('  part and join : one', [inSequence(editedPart, joined)], [edited]);
}

/** Builds all parts from nothing and joins them. */
async function buildParts(parts: readonly Part[]) {
  const places = parts.map((_, index) => newPlace(`part-${index}`));
  const joined = newPath('joined');
  const built: Run[] = [];
  for (const [index, { dir, settings }] of parts.entries()) {
    built.push(await build(dir, places[index] as Place, settings));
  }
  return { places, joined, ...inSequence(...built, await join(places, joined)) };
}

function join(places: readonly Place[], to: string): Promise<Run> {
  return measure(['src/hosting/join.ts', ...places.map(({ out }) => out), '--to', to, '--link'], {});
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
