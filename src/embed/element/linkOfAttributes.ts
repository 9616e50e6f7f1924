import { STEP_PARAMETER } from '../../app/link/linkParameters.ts';
import { namesInLinksTo } from '../../app/link/parseLink.ts';
import type { Attributes } from '../contract/runningFlow.ts';

/** HTML tells no capitals in names, and authors may divide words by hyphens. */
const folded = (name: string) => name.replaceAll('-', '').toLowerCase();

/** The two parts of the link that says what attributes say. What no link can say is left out. */
export function linkOfAttributes(attributes: Attributes): { readonly search: string; readonly hash: string } {
  const query = new URLSearchParams();
  let hash = '';
  const names = new Map(namesInLinksTo(attributes.scenario ?? '').map((name) => [folded(name), name]));
  for (const [attribute, value] of Object.entries(attributes)) {
    const name = names.get(folded(attribute));
    if (name === STEP_PARAMETER) hash = `#${new URLSearchParams({ [name]: value })}`;
    else if (name !== undefined) query.append(name, value);
  }
  const search = query.toString();
  return { search: search === '' ? '' : `?${search}`, hash };
}
