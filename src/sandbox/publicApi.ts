/** All that the package exports as `oauth-flow-lab/sandbox`. In here every module imports what it needs by itself. */
export type { UserAccount } from '../oauth/interaction.ts';
export type { Names, OwnName } from '../trace/names.ts';
export type { Trace } from '../trace/trace.ts';
export type { Credentials, Redirect, UserAgent, View } from './browsing.ts';
export type { ClientMetadata, SandboxClient } from './clientMetadata.ts';
export { createSandbox, type Sandbox } from './createSandbox.ts';
export type { PrivateJwk, SandboxClients } from './registeredClients.ts';
export { SandboxError, type SandboxErrorReason } from './sandboxError.ts';
export type { SandboxFetch } from './sandboxFetch.ts';
export type { SandboxOptions } from './sandboxOptions.ts';
