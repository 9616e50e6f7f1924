/** All that the package exports as `oauth-flow-lab/react`. In here every module imports what it needs by itself. */
export type { FlowMethods, FlowStatus, Transcripts } from '../contract/flowApi.ts';
export type { DecisiveRule, FlowEventName, FlowEvents, FlowOrigin } from '../contract/flowEvents.ts';
export type { FlowState } from '../contract/flowState.ts';
export type { OAuthFlowProps } from './flowProps.ts';
export { OAuthFlow, type OAuthFlowRef } from './OAuthFlow.tsx';
