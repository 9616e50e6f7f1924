import type { Catalogue } from '../i18n/catalogue.ts';
import type { Trace } from '../trace/trace.ts';

/** A form in which a moment or a run can be taken elsewhere. */
export interface Format {
  readonly id: string;
  /** Of the file, without a dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly covers: 'moment' | 'run';
  make(trace: Trace, cursor: number, text: Catalogue): string;
}

export const formats: readonly Format[] = [
  {
    id: 'json',
    extension: 'json',
    mediaType: 'application/json',
    covers: 'run',
    make: (trace) => `${JSON.stringify(trace, null, 2)}\n`,
  },
];
