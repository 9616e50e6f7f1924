import { TRACE_VERSION, type Trace } from '../../trace/trace.ts';

/** What a built page brings along as data. */
export interface PrerenderedData {
  /** Runs that were made beforehand. */
  readonly runs: readonly Trace[];
  /** Where the code of the simulation lies, from the page; null where only the bundler knows. */
  readonly simulation: string | null;
}

interface Blocks {
  getElementById(id: string): { readonly textContent: string | null } | null;
}

const BLOCK_ID = 'prerendered';
const NOTHING: PrerenderedData = { runs: [], simulation: null };

/** The block of a page that holds its data. Nothing in it is markup or ends the block. */
export function dataBlock(data: PrerenderedData): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${BLOCK_ID}">${json}</script>`;
}

/** The data of a page; nothing where it has no block. Runs of another version of the Trace are left out. */
export function readDataBlock(page: Blocks): PrerenderedData {
  const json = page.getElementById(BLOCK_ID)?.textContent;
  const { runs, simulation }: PrerenderedData = json ? JSON.parse(json) : NOTHING;
  return { runs: runs.filter(({ version }) => version === TRACE_VERSION), simulation };
}
