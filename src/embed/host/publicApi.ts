/** All that the package exports as `oauth-flow-lab/embed`. In here every module imports what it needs by itself. */
export type { FlowMethods, FlowStatus, Transcripts } from '../contract/flowApi.ts';
export { FlowError, type FlowErrorCode } from '../contract/flowError.ts';
export type { DecisiveRule, FlowEventName, FlowEvents, FlowOrigin } from '../contract/flowEvents.ts';
export type { FlowState } from '../contract/flowState.ts';
export { connectFlow } from './connectFlow.ts';
export { createFlowFrame, type FlowFrameOptions } from './createFlowFrame.ts';
export type { FlowFrame } from './flowFrame.ts';
export type { ConnectOptions } from './handshake.ts';
