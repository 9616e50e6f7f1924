import { markdownWords } from '../../../export/markdownText.ts';
import { labAddress } from './addresses.ts';
import type { EmbeddedFlow } from './embeddedFlow.ts';

/** What would end an address, or be a reference to a character. @see CommonMark 0.31.2 §6.3 */
const destination = (address: string) =>
  address
    .replace(/[()<>\\\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
    .replace(/&(?=#?\w+;)/g, '&amp;');

/** The picture of the moment, which leads to the lab. */
export function markdownSnippet(flow: EmbeddedFlow): string {
  const [picture = ''] = flow.pictures;
  return `[![${markdownWords(flow.title)}](${destination(picture)})](${destination(labAddress(flow))})`;
}
