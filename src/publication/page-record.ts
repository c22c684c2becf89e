import { type Collection, type PageRecords, readRecord } from './store.ts';

/** As much of the `Astro` of a page as is used here. */
interface PageContext {
  readonly props: { readonly id: string };
  readonly locals: App.Locals;
}

/** The record that a page shows: the one it was handed by a thread that renders, or else that of the store. */
export function pageRecord<C extends Collection>(
  { props, locals }: PageContext,
  cacheDir: string,
  collection: C,
): PageRecords[C] {
  return (locals.record as PageRecords[C] | undefined) ?? readRecord(cacheDir, collection, props.id);
}
