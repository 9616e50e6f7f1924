import type { Trace } from '../../trace/trace.ts';

/** What the parts of a message mean. Each returns null for a name that it does not know. */
export interface WireText {
  /** A query or form parameter in the message of a step; `value` null means that it is absent and why that matters. */
  readonly parameter: (name: string, value: string | null, trace: Trace, cursor: number) => string | null;
  readonly header: (name: string, value: string) => string | null;
  readonly jsonMember: (name: string, value: unknown) => string | null;
  readonly claim: (name: string, value: unknown) => string | null;
  readonly status: (status: number) => string;
}
