import type { Library } from '../libraries/library.ts';

/** One thing that a library and the sandbox do with one another, in a sandbox of its own. */
export interface Exchange {
  /** What must happen: a line of the table. */
  readonly title: string;
  /** Rejects where it does not happen. */
  run(library: Library): Promise<void>;
}

/** What belongs together: a heading of the table. */
export interface Flow {
  readonly title: string;
  readonly exchanges: readonly Exchange[];
}
