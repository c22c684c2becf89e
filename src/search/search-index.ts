import { close, createIndex } from 'pagefind';
import type { OutputFile } from '../output-file.ts';
import type { SearchRecord } from './record-format.ts';

/** The index has one language, so that one search goes through all scripts; it is that of the site’s prose. */
const language = 'en';

/** What the search page loads; Pagefind’s own interfaces, worker and other languages are left out. */
const needed =
  /^(pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|pagefind\.\w+\.pf_meta|(index|filter|fragment)\/.*)$/;

const recordsAtOnce = 500;

/**
 * The search index, as files of `pagefind/`.
 *
 * @throws with what Pagefind says when it refuses a record.
 */
export async function searchIndexFiles(records: readonly SearchRecord[]): Promise<readonly OutputFile[]> {
  const { index, errors } = await createIndex({ forceLanguage: language });
  if (!index) throw new Error(`The search index could not be started: ${errors.join('; ')}`);
  try {
    for (let start = 0; start < records.length; start += recordsAtOnce) {
      const added = await Promise.all(
        records.slice(start, start + recordsAtOnce).map(({ url, content, meta, filters }) =>
          index.addCustomRecord({
            url,
            content,
            language,
            meta: { ...meta },
            filters: { kind: [...filters.kind], entity: [...filters.entity] },
          }),
        ),
      );
      const refused = added.flatMap((answer) => answer.errors);
      if (refused.length > 0) throw new Error(`The search index refused a record: ${refused.join('; ')}`);
    }
    const { files } = await index.getFiles();
    return files
      .filter(({ path }) => needed.test(path))
      .map(({ path, content }) => ({ path: `pagefind/${path}`, body: content }));
  } finally {
    await close();
  }
}
