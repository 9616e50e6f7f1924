import { TRACE_VERSION, type Trace } from '../../trace/trace.ts';

const BLOCK_ID = 'prerendered-runs';

/** A block of data for the page that holds runs made beforehand. Nothing in it ends the block or is markup. */
export function prerenderedBlock(traces: readonly Trace[]): string {
  const json = JSON.stringify(traces).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${BLOCK_ID}">${json}</script>`;
}

/** The runs that a page brings along; none where it brings none of this version. */
export function prerenderedRuns(document: {
  getElementById(id: string): { readonly textContent: string | null } | null;
}): readonly Trace[] {
  const json = document.getElementById(BLOCK_ID)?.textContent;
  if (!json) return [];
  const traces: readonly Trace[] = JSON.parse(json);
  return traces.filter(({ version }) => version === TRACE_VERSION);
}
