import { DATA_PARAMETER, STEP_PARAMETER } from '../../app/link/linkParameters.ts';
import { namesInLinksTo } from '../../app/link/parseLink.ts';
import type { Attributes } from '../contract/runningFlow.ts';

/** HTML tells no capitals in names, and authors may divide words by hyphens. */
const folded = (name: string) => name.replaceAll('-', '').toLowerCase();

/** The two parts of the link that says what attributes say. What no link can say is left out, and what only a page can do. */
export function linkOfAttributes(attributes: Attributes): { readonly search: string; readonly hash: string } {
  const query = new URLSearchParams();
  const moment = new URLSearchParams();
  const names = new Map(namesInLinksTo(attributes.scenario ?? '').map((name) => [folded(name), name]));
  for (const [attribute, value] of Object.entries(attributes)) {
    const name = names.get(folded(attribute));
    const part = name === STEP_PARAMETER || name === DATA_PARAMETER ? moment : query;
    if (name !== undefined && name !== 'present') part.append(name, value);
  }
  // A sign with nothing behind it is no part of an address.
  return { search: `?${query}`.replace(/^.$/, ''), hash: `#${moment}`.replace(/^.$/, '') };
}
