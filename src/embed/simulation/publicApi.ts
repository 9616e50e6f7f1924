/** All that the package exports as `oauth-flow-lab/simulation`. In here every module imports what it needs by itself. */
export type { LinkWarning } from '../../app/link/warning.ts';
export type { PictureOptions } from '../../stage/picture/momentPicture.ts';
export type { Trace } from '../../trace/trace.ts';
export { type Flow, type FlowFormat, runFlow } from './runFlow.ts';
