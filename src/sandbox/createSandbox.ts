import type { UserAccount } from '../oauth/interaction.ts';
import type { Trace } from '../trace/trace.ts';
import type { UserAgent } from './browsing.ts';
import { checkMetadata } from './checkMetadata.ts';
import { checkedOrigin } from './checkOptions.ts';
import { type ClientMetadata, registrationFrom, type SandboxClient } from './clientMetadata.ts';
import { completeOptions } from './completeOptions.ts';
import { drawSecret, registeredClients, type SandboxClients } from './registeredClients.ts';
import { SandboxError } from './sandboxError.ts';
import { fetchFrom, type Reach, type SandboxFetch } from './sandboxFetch.ts';
import type { SandboxOptions } from './sandboxOptions.ts';
import { openSandboxRun } from './sandboxRun.ts';
import { sandboxTrace } from './sandboxTrace.ts';
import { introspectionCredentials } from './serverSetup.ts';
import { refuseTakenAddresses, type Taken } from './takenAddresses.ts';
import { userAgent } from './userAgent.ts';

/** A simulated authorization server and API, a user with a browser, and your own code as the client. */
export interface Sandbox {
  /** Where the authorization server is: the issuer identifier, an https address without a path. */
  readonly issuer: string;
  /** The protected resource, its resource identifiers, and with what the API may introspect tokens. */
  readonly api: {
    readonly photos: string;
    /** What tokens for it have as their audience: the address of the photos. @see RFC 9728 §1.2, §3.3 */
    readonly identifier: string;
    /** The identifier of an API that tokens can be issued for, and that nobody can call. */
    readonly other: string;
    readonly introspection: { readonly client_id: string; readonly client_secret: string };
  };
  /** Who has an account at the authorization server. */
  readonly users: readonly UserAccount[];
  /** What is registered from the start, by the kind of client that it is for. */
  readonly clients: SandboxClients;
  /**
   * Registers a further client and returns it complete; its `client_id` and secret are drawn by lot where they are left
   * out. Throws a `SandboxError` that says what is wrong with the metadata.
   * @see RFC 7591 §2
   */
  register(metadata: ClientMetadata): SandboxClient;
  /**
   * A `fetch` that reaches the authorization server and the API, and nobody else. Where the sandbox has an origin, it is
   * that of a page of this origin.
   * @see Fetch Standard
   */
  readonly fetch: SandboxFetch;
  /** The `fetch` of a page of some origin. */
  fetchFrom(origin: string): SandboxFetch;
  readonly browser: UserAgent;
  readonly clock: {
    /** The time in the sandbox, in milliseconds since the Unix epoch. */
    now(): number;
    /** Lets time pass, in seconds; there is no way back. */
    advance(seconds: number): void;
  };
  /** What happened so far. */
  trace(): Trace;
}

/** Opens a sandbox. Nothing in it is shared with another one. */
export function createSandbox(given: SandboxOptions = {}): Sandbox {
  const options = completeOptions(given);
  const { seed, origin, stage } = options;
  const { issuer, api, photosUrl, otherApi, account } = stage;
  const clients = registeredClients(seed, stage);
  const registered: SandboxClient[] = Object.values(clients);
  const run = openSandboxRun(options, registered);
  const introspection = introspectionCredentials(seed);
  const identifiers = () => [introspection, ...registered].map(({ client_id }) => client_id);
  const taken: readonly Taken[] = [
    { address: issuer, by: 'the authorization server' },
    { address: api, by: 'the API' },
    { address: otherApi, by: 'another API' },
  ];
  const reach: Reach = { origins: [issuer, api], request: run.request };
  return {
    issuer,
    api: {
      photos: photosUrl,
      identifier: photosUrl,
      other: otherApi,
      introspection,
    },
    users: [account],
    clients,
    register(metadata) {
      checkMetadata(metadata);
      const client_id = metadata.client_id ?? drawSecret(seed, `client.${registered.length}`).slice(0, 12);
      const client = registrationFrom(metadata, { client_id, client_secret: drawSecret(seed, client_id) }, [
        photosUrl,
        otherApi,
      ]);
      refuseTakenAddresses(client, taken);
      if (identifiers().includes(client_id)) {
        throw new SandboxError('invalid-client-metadata', `there is a client ${client_id} already`);
      }
      registered.push(client);
      run.register(client);
      return client;
    },
    fetch: fetchFrom(reach, origin),
    fetchFrom: (page) => fetchFrom(reach, checkedOrigin(page)),
    browser: userAgent(run, account),
    clock: {
      now: run.now,
      advance(seconds) {
        if (!(Number.isFinite(seconds) && seconds >= 0)) {
          throw new SandboxError('invalid-option', `time cannot pass by ${seconds} seconds`);
        }
        run.advance(seconds);
      },
    },
    trace: () => sandboxTrace(run.trace()),
  };
}
