import type { Sandbox } from '../../../sandbox/createSandbox.ts';
import type { SandboxOptions } from '../../../sandbox/sandboxOptions.ts';
import { code } from './code.ts';
import { options as nonceDemanded, pushedAndBound } from './pushedAndBound.ts';
import { refresh } from './refresh.ts';
import { service } from './service.ts';
import { wrongVerifier } from './wrongVerifier.ts';

/** Software that uses a library as it is, and the sandbox that it runs in. */
export interface Example {
  readonly run: (sandbox: Sandbox) => Promise<void>;
  readonly options?: SandboxOptions;
}

/** By the value of the setting `flow`. */
export const examples: Readonly<Record<string, Example>> = {
  code: { run: code },
  'wrong-verifier': { run: wrongVerifier },
  'par-dpop': { run: pushedAndBound, options: nonceDemanded },
  refresh: { run: refresh },
  service: { run: service },
};
