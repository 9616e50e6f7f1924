import { startFetcher } from './fetchStart.ts';
import { OAuthFlowElement } from './OAuthFlowElement.ts';

const TAG = 'oauth-flow';

/** Defines `<oauth-flow>`, where there are elements and nobody has yet. Importing and calling it twice does no harm. */
export function defineFlowElement(): void {
  if (typeof customElements === 'undefined' || customElements.get(TAG)) return;
  OAuthFlowElement.fetchStart = startFetcher(() => import('./startFlow.ts'));
  customElements.define(TAG, OAuthFlowElement);
}
