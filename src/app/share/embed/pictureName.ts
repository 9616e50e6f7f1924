import { fileSafe } from '../../../export/fileName.ts';
import { unusualChoices } from '../../link/formatLink.ts';
import { type Configuration, configurationKey } from '../../session/configuration.ts';

/** So long that the scenario and two of its choices can be read. */
const READABLE = 48;

/** What is drawn, besides the theme. */
export interface NamedPicture {
  readonly configuration: Configuration;
  /** How many steps have happened in the run that is drawn. */
  readonly cursor: number;
  /** How many of them are drawn. */
  readonly rows: number;
  readonly locale: string;
}

/** FNV-1a in 32 bits, as seven digits and letters: tells names apart, and keeps no secret. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}

/**
 * What the file of a picture is called: the scenario, the first of what is chosen differently from its defaults, the step,
 * and a hash of all that decides how it looks. The same picture has the same name, and another one another, as in
 * `code-interception-attack-response-pkce-off-step-19-1f0c3zk-dark.svg`.
 */
export function pictureName(picture: NamedPicture, theme: 'light' | 'dark'): string {
  const { configuration, cursor, rows, locale } = picture;
  let said = configuration.scenario;
  for (const chosen of unusualChoices(configuration)) {
    const longer = [said, ...chosen].join('-');
    if (longer.length > READABLE) break;
    said = longer;
  }
  const hash = hashOf(JSON.stringify([configurationKey(configuration), cursor, rows, locale]));
  return `${fileSafe([said, 'step', cursor, hash].join('-'))}${theme === 'dark' ? '-dark' : ''}.svg`;
}
