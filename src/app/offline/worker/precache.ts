/** A file that the page may need. */
export interface PrecachedFile {
  /** From the folder of the page; empty for the page itself. */
  readonly address: string;
  /** What must be in it, as in the `integrity` of a request. */
  readonly integrity: string;
}

/** All files of one build. */
export interface Precache {
  /** Another one with every change of any file. */
  readonly version: string;
  readonly files: readonly PrecachedFile[];
}
