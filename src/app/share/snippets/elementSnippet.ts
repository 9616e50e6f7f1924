import { escaped } from '../../../stage/picture/svg.ts';
import { labAddress, scriptAddress } from './addresses.ts';
import type { EmbeddedFlow, SnippetWords } from './embeddedFlow.ts';
import { startTag } from './html.ts';
import { parametersOf } from './parameters.ts';

/** The element with its script, and what stands in it where it cannot run. */
export function elementSnippet(flow: EmbeddedFlow, { open }: SnippetWords): string {
  const script = startTag('script', [
    ['type', 'module'],
    ['src', scriptAddress(flow)],
  ]);
  return [
    `${script}</script>`,
    startTag('oauth-flow', parametersOf(flow)),
    `  <a href="${escaped(labAddress(flow))}">${escaped(open(flow.title))}</a>`,
    ...(flow.transcript === null ? [] : [flow.transcript]),
    '</oauth-flow>',
  ].join('\n');
}
