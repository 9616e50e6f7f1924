import { namesInLinksTo } from '../../app/link/parseLink.ts';
import type { Attributes } from '../contract/runningFlow.ts';

/** The attributes that say what an address says. Nothing of it becomes another attribute than the lab's own. */
export function attributesOfLink(search: string, hash: string): Attributes {
  const query = new URLSearchParams(search);
  const step = new URLSearchParams(hash.replace(/^#/, '')).get('step');
  const said = namesInLinksTo(query.get('scenario') ?? '').flatMap((name) => {
    const value = name === 'step' ? step : query.get(name);
    return value === null ? [] : [[name.toLowerCase(), value]];
  });
  return Object.fromEntries(said);
}
