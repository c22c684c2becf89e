/** A file of the published folder that is not a page. */
export interface OutputFile {
  /** Relative to the output folder, with forward slashes: `articles/x.json`. */
  readonly path: string;
  readonly body: string | Uint8Array;
}
