// A program that uses the sandbox as those do who import the package. It is only type-checked.
import {
  type ClientMetadata,
  createSandbox,
  type Redirect,
  type Sandbox,
  SandboxError,
  type SandboxFetch,
  type SandboxOptions,
  type Trace,
  type View,
} from 'oauth-flow-lab/sandbox';

const options: SandboxOptions = { seed: 'a', policy: { dpop: 'nonce-required' }, lifetimes: { code: 30 } };
const sandbox: Sandbox = createSandbox(options);
const metadata: ClientMetadata = { redirect_uris: ['https://app.example/cb'], token_endpoint_auth_method: 'none' };
const { client_id } = sandbox.register(metadata);

const view: View = await sandbox.browser.open(`${sandbox.issuer}/authorize?client_id=${client_id}`);
if (view.showing === 'signin') await sandbox.browser.signIn({ username: 'ada', password: 'guessed' });
const { url, form }: Redirect = await sandbox.browser.consent('allow');
const through: SandboxFetch = sandbox.fetchFrom('https://app.example');
const answer: Response = await through(new URL('/token', sandbox.issuer), {
  method: 'POST',
  headers: new Headers({ authorization: 'Basic ' }),
  body: new URLSearchParams({ code: new URL(url).searchParams.get('code') ?? form?.get('code') ?? '' }),
});
// A fetch of the sandbox stands where the platform's stands.
const platform: typeof fetch = sandbox.fetch;
const trace: Trace = sandbox.trace();
const secret: string = sandbox.clients.service.client_secret;

// @ts-expect-error There is no such option.
createSandbox({ orgin: 'https://app.example' });
// @ts-expect-error There is no such value.
createSandbox({ policy: { dpop: 'sometimes' } });
// @ts-expect-error A public client has no secret that one could rely on.
const none: string = sandbox.clients.spa.client_secret;
// @ts-expect-error The user allows or denies.
await sandbox.browser.consent('yes');

/** What went wrong, for those who catch it. */
export function reasonOf(error: unknown): string | null {
  return error instanceof SandboxError ? `${error.reason}: ${error.checks.map(({ check }) => check)}` : null;
}

export const used = [answer.status, platform, trace.outcome.verdict, secret, none];
