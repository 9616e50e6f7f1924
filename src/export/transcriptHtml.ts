import { sha256 } from '@noble/hashes/sha2.js';
import type { TranscriptDocument } from '../i18n/transcriptDocument.ts';
import { escaped } from '../stage/picture/svg.ts';
import { transcriptFragment } from './transcriptFragment.ts';

const STYLE = [
  ':root{color-scheme:light dark}',
  'body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1rem/1.55 system-ui,sans-serif;overflow-wrap:break-word}',
  'h1,h2{line-height:1.25}',
  'h2{margin-top:2.5rem;break-after:avoid}',
  'li{margin-block:.35rem}',
  'ol>li{margin-block:1.5rem}',
  'pre{padding:.75rem;overflow-x:auto;white-space:pre-wrap;overflow-wrap:anywhere;background:light-dark(#efede7,#161b24);border-radius:.5rem}',
  'code{font:.85em/1.5 ui-monospace,Menlo,Consolas,monospace}',
].join('\n');

/** The style sheet by its hash: nothing else may be in the page, and nothing may be fetched. @see CSP Level 3 §2.3 */
function policy(): string {
  const hash = btoa(String.fromCharCode(...sha256(new TextEncoder().encode(STYLE))));
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

/** A transcript as a whole HTML page, without scripts and without anything from elsewhere. */
export function toHtml(document: TranscriptDocument): string {
  return `<!doctype html>
<html lang="${escaped(document.locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy()}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(document.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>${transcriptFragment(document, 1)}</main>
</body>
</html>
`;
}
