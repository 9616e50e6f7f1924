import { frameAddress } from './addresses.ts';
import type { EmbeddedFlow, Sandbox } from './embeddedFlow.ts';
import { startTag } from './html.ts';

/** The tokens of the attribute; null where there is none. @see HTML Standard, 4.8.5 */
export const sandboxTokens: Readonly<Record<Sandbox, string | null>> = {
  scripts: 'allow-scripts',
  popups: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
  free: null,
};

/** The lab in a frame: no script of the page around it is needed. */
export function frameSnippet(flow: EmbeddedFlow): string {
  const tokens = sandboxTokens[flow.sandbox];
  const frame = startTag('iframe', [
    ['src', frameAddress(flow)],
    ['title', flow.title],
    ['width', '100%'],
    ['height', String(flow.height)],
    ['loading', 'lazy'],
    ['allow', 'clipboard-write; fullscreen'],
    ...(tokens === null ? [] : [['sandbox', tokens] as const]),
  ]);
  return `${frame}</iframe>`;
}
