import type { PageCatalogue } from '../i18n/catalogue.ts';
import { transcriptOf } from '../i18n/transcript.ts';
import { momentPicture, PICTURE_WIDTH, type PictureOptions } from '../stage/picture/momentPicture.ts';
import type { Trace } from '../trace/trace.ts';
import { toCurl } from './curlScript.ts';
import { toHar } from './har.ts';
import { toMermaid } from './mermaid.ts';
import { toPlantUml } from './plantUml.ts';
import { toHtml } from './transcriptHtml.ts';
import { toMarkdown } from './transcriptMarkdown.ts';

export type FormatId = 'svg' | 'mermaid' | 'plantuml' | 'har' | 'curl' | 'md' | 'html' | 'json';

/** What of a picture can be otherwise than usual. */
export type PictureLook = Partial<PictureOptions>;

/** A form in which a run can leave the page. */
export interface ExportFormat {
  readonly id: FormatId;
  /** Of its files, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** `moment`: it ends with what has happened at the cursor; `run`: the cursor makes no difference. */
  readonly covers: 'moment' | 'run';
  /** The whole file as text. A picture can look otherwise than usual. */
  readonly make: (trace: Trace, cursor: number, text: PageCatalogue, look?: PictureLook) => string;
}

const USUAL: PictureOptions = { width: PICTURE_WIDTH, theme: 'light' };

/** Every form, in the order in which they are offered. */
export const formats: readonly ExportFormat[] = [
  {
    id: 'svg',
    extension: 'svg',
    mediaType: 'image/svg+xml',
    covers: 'moment',
    make: (trace, cursor, text, look) => `${momentPicture(trace, cursor, text, { ...USUAL, ...look })}\n`,
  },
  { id: 'mermaid', extension: 'mmd', mediaType: 'text/vnd.mermaid', covers: 'moment', make: toMermaid },
  { id: 'plantuml', extension: 'puml', mediaType: 'text/plain', covers: 'moment', make: toPlantUml },
  {
    id: 'har',
    extension: 'har',
    mediaType: 'application/json',
    covers: 'run',
    make: (trace, _, text) => toHar(trace, text),
  },
  {
    id: 'curl',
    extension: 'sh',
    mediaType: 'application/x-sh',
    covers: 'run',
    make: (trace, _, text) => toCurl(trace, text),
  },
  {
    id: 'md',
    extension: 'md',
    mediaType: 'text/markdown',
    covers: 'run',
    make: (trace, _, text) => toMarkdown(transcriptOf(trace, text)),
  },
  {
    id: 'html',
    extension: 'html',
    mediaType: 'text/html',
    covers: 'run',
    make: (trace, _, text) => toHtml(transcriptOf(trace, text)),
  },
  {
    id: 'json',
    extension: 'json',
    mediaType: 'application/json',
    covers: 'run',
    make: (trace) => `${JSON.stringify(trace, null, 2)}\n`,
  },
];
