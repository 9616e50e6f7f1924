import { DATA_PARAMETER, STEP_PARAMETER } from '../../app/link/linkParameters.ts';
import { namesInLinksTo } from '../../app/link/parseLink.ts';
import type { Attributes } from '../contract/runningFlow.ts';

/** The attributes that say what an address says. Nothing of it becomes another attribute than the lab's own. */
export function attributesOfLink(search: string, hash: string): Attributes {
  const query = new URLSearchParams(search);
  const moment = new URLSearchParams(hash.replace(/^#/, ''));
  const said = namesInLinksTo(query.get('scenario') ?? '').flatMap((name) => {
    const value = (name === STEP_PARAMETER || name === DATA_PARAMETER ? moment : query).get(name);
    return value === null ? [] : [[name.toLowerCase(), value]];
  });
  return Object.fromEntries(said);
}
