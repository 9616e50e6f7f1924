import type { CopyText } from './app.ts';

/** Of the code of a client from elsewhere. */
export interface OwnClientText {
  readonly heading: string;
  readonly intro: string;
  /** Unfolds the shortest client. */
  readonly shortest: string;
  /** What else the sandbox can do, and where that is said. */
  readonly whatElse: string;
  readonly copy: CopyText;
}
