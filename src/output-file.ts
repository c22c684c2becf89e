/** A file of the published folder that is not a page. */
export interface OutputFile {
  /** Relative to the output folder, with forward slashes: `articles/x.json`. */
  readonly path: string;
  readonly body: string | Uint8Array;
}

/** A file that is made only when what it is made from has changed. */
export interface DerivedFile extends Pick<OutputFile, 'path'> {
  /** Digest of all that it is made from. */
  readonly key: string;
  make(): OutputFile['body'];
}
