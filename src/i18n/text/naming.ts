import type { NameRefusal } from '../../trace/names.ts';

/** What is said of own names for parties and hosts. */
export interface NamingText {
  /** Why a name or a host is not used, as a sentence. */
  readonly refusals: Readonly<Record<NameRefusal, string>>;
}
