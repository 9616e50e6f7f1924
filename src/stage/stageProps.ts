import type { Trace } from '../trace/trace.ts';

/** What a stage shows: a Trace at a cursor, and what the learner has folded, selected and compared. */
export interface StageProps {
  readonly trace: Trace;
  /** How many steps have happened. */
  readonly cursor: number;
  readonly onSeek: (cursor: number) => void;
  /** The ids of the phases that are shown as one row. */
  readonly folded: ReadonlySet<string>;
  readonly onToggleFold: (phase: string) => void;
  /** The id of a secret; every row whose message carries it is marked. */
  readonly selectedSecret: string | null;
  readonly onSelectSecret: (id: string | null) => void;
  /** The accessible name, where there are several stages. */
  readonly heading?: string;
  /** Narrower columns and lower rows, as side by side. */
  readonly compact?: boolean;
  /** The ids of steps that differ from those of another run. */
  readonly marked?: ReadonlySet<string>;
}
