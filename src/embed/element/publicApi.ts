import { defineFlowElement } from './defineElement.ts';
import type { OAuthFlowElement } from './OAuthFlowElement.ts';

declare global {
  interface HTMLElementTagNameMap {
    'oauth-flow': OAuthFlowElement;
  }
}

/** All that the package exports as `oauth-flow-lab/element`. What a page loads to have `<oauth-flow>`. */
defineFlowElement();

export type { FlowMethods, FlowStatus, Transcripts } from '../contract/flowApi.ts';
export type { FlowError, FlowErrorCode } from '../contract/flowError.ts';
export type { DecisiveRule, FlowEventName, FlowEvents, FlowOrigin } from '../contract/flowEvents.ts';
export type { FlowState } from '../contract/flowState.ts';
export { defineFlowElement } from './defineElement.ts';
export { OAuthFlowElement } from './OAuthFlowElement.ts';
