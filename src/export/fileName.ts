import type { Trace } from '../trace/trace.ts';
import type { ExportFormat } from './formats.ts';

/** Letters, digits, `.`, `_` and `-`, not too many: what every file system takes. */
export const fileSafe = (text: string) => text.replaceAll(/[^\w.-]+/g, '-').slice(0, 160);

/**
 * What a file is called: the scenario, its switches that are on, and of a format that covers a moment the step.
 * As in `code-interception-pkce-S256-redirect-custom-scheme-step-12.svg`.
 */
export function fileName(trace: Trace, cursor: number, { extension, covers }: ExportFormat): string {
  const switches = Object.entries(trace.settings).flatMap(([name, value]) => (value === 'off' ? [] : [name, value]));
  const moment = covers === 'moment' ? ['step', String(cursor)] : [];
  return `${fileSafe([trace.scenario, ...switches, ...moment].join('-'))}.${extension}`;
}
