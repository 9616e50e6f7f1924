import { escaped } from '../../../stage/picture/svg.ts';
import { EMBED_HEIGHTS } from '../../link/embedHeights.ts';
import { labAddress, scriptAddress, styleAddress } from './addresses.ts';
import { contentPicture } from './contentPicture.ts';
import type { EmbeddedFlow, SnippetWords } from './embeddedFlow.ts';
import { lineTag, startTag } from './html.ts';
import { parametersOf } from './parameters.ts';

/** Where the height is another than the usual one, which the style sheet knows. */
function ownRoom({ link, height }: EmbeddedFlow): readonly string[] {
  const { usual } = EMBED_HEIGHTS[link.display?.ui ?? 'full'];
  if (height === usual) return [];
  return [`<style>oauth-flow[height="${height}"]:not(:defined) { block-size: ${height}px }</style>`];
}

/** The element with what stands in it where it cannot run, and below it its script, and its room before that is there. */
export function elementSnippet(flow: EmbeddedFlow, { once, open }: SnippetWords): string {
  const script = startTag('script', [
    ['type', 'module'],
    ['src', scriptAddress(flow)],
  ]);
  const styles = startTag('link', [
    ['rel', 'stylesheet'],
    ['href', styleAddress(flow)],
  ]);
  const picture = contentPicture(flow);
  return [
    startTag('oauth-flow', parametersOf(flow)),
    ...(picture === null ? [] : [`  ${lineTag('img', picture)}`]),
    `  <a href="${escaped(labAddress(flow))}">${escaped(open(flow.title))}</a>`,
    ...(flow.transcript === null ? [] : [flow.transcript]),
    '</oauth-flow>',
    `<!-- ${once} -->`,
    styles,
    ...ownRoom(flow),
    `${script}</script>`,
  ].join('\n');
}
