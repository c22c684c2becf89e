import { join } from 'node:path';
import type { ErrorPayload } from 'vite';
import { plural } from '../wording/plural.ts';
import type { Examined } from './examine.ts';

/** Longer files (in characters) are shown without their text, since coloring it would take seconds. */
const longest = 100_000;

/** The first error as Astro’s overlay shows it over the pages; undefined where there is none. */
export function errorOverlay({ problems, texts }: Examined, contentDir: string): ErrorPayload | undefined {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first === undefined) return undefined;
  const { file, place, message, fix, rule } = first;
  const text = texts.get(file) ?? '';
  const path = join(contentDir, file);
  return {
    type: 'error',
    err: {
      name: rule,
      title: errors.length === 1 ? 'Something to mend' : `The first of ${plural(errors.length, 'error')}`,
      message,
      hint: fix,
      id: path,
      loc: { file: path, line: place?.line ?? 1, column: place?.column ?? 1 },
      // Where these are empty, Astro reads the file itself.
      fullCode: text.length <= longest ? text || ' ' : ' ',
      frame: ' ',
      stack: '',
    },
  };
}
