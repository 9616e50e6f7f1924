import { ResponseBodyError, WWWAuthenticateChallengeError } from 'oauth4webapi';
import { createSandbox } from '../../sandbox/createSandbox.ts';
import { sandboxNames } from '../../sandbox/sandboxNames.ts';
import { InsecureContextError, type Recorder } from '../session/runs.ts';
import { examples } from './examples/examples.ts';

/** What the library makes of a refusal. That it throws is how the example ends, and the Trace shows why. */
const isRefusal = (error: unknown) =>
  error instanceof ResponseBodyError || error instanceof WWWAuthenticateChallengeError;

/** Runs an example against a sandbox and keeps what happened. */
export const recorder: Recorder = {
  async record({ settings, seed, names }) {
    const example = Object.hasOwn(examples, settings.flow ?? '') ? examples[settings.flow ?? ''] : undefined;
    if (example === undefined) throw new Error(`there is no example ${settings.flow}`);
    if (globalThis.crypto?.subtle === undefined) throw new InsecureContextError('there is no Web Crypto here');
    const sandbox = createSandbox({ ...example.options, seed, names: sandboxNames(names) });
    await example.run(sandbox).catch((error: unknown) => {
      if (!isRefusal(error)) throw error;
    });
    return { ...sandbox.trace(), settings: { flow: settings.flow ?? '' } };
  },
};
