import type { PageCatalogue } from '../i18n/catalogue.ts';
import type { Trace } from '../trace/trace.ts';

/** A form in which a run can leave the page. */
export interface ExportFormat {
  readonly id: string;
  /** Of its files, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** `moment`: it ends with what has happened at the cursor; `run`: the cursor makes no difference. */
  readonly covers: 'moment' | 'run';
  /** The whole file as text. */
  readonly make: (trace: Trace, cursor: number, text: PageCatalogue) => string;
}

/** Every form, in the order in which they are offered. */
export const formats: readonly ExportFormat[] = [
  {
    id: 'json',
    extension: 'json',
    mediaType: 'application/json',
    covers: 'run',
    make: (trace) => `${JSON.stringify(trace, null, 2)}\n`,
  },
];
