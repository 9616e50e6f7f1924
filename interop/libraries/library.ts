import type { CustomFetchOptions } from 'openid-client';
import type { ClientRegistration } from '../../src/oauth/registration.ts';

/** How the libraries call the `fetch` that they are given. */
export type Fetch = (url: string, options: CustomFetchOptions) => Promise<Response>;

/** What a client of a library is set up with. */
export interface Connection {
  readonly issuer: string;
  readonly client: Credentials;
  readonly fetch: Fetch;
  /** Bind tokens to a key of its own. @see RFC 9449 */
  readonly dpop?: boolean;
}

/** A registration, and the private key of a client that signs. */
export type Credentials = ClientRegistration & { readonly privateJwk?: JsonWebKey };

/** What the client keeps while the user is away. */
export interface Begun {
  readonly url: string;
  readonly state: string;
  readonly code_verifier: string;
  readonly redirect_uri: string;
}

export interface Tokens {
  readonly access_token: string;
  readonly token_type: string;
  readonly refresh_token?: string | undefined;
  readonly scope?: string | undefined;
}

export interface Introspection {
  readonly active: boolean;
  readonly scope?: string | undefined;
  readonly client_id?: string | undefined;
  readonly sub?: string | undefined;
}

export type Parameters = Readonly<Record<string, string>>;

/** A client that a foreign library makes of it, in the steps that a flow is written in. Each rejects with the library's own error. */
export interface ForeignClient {
  begin(options: {
    readonly redirect_uri: string;
    readonly parameters?: Parameters;
    readonly pushed?: boolean;
  }): Promise<Begun>;
  /** Examines the authorization response and redeems its code; `response` is a redirect, or the posted form. */
  complete(begun: Begun, response: URL | Request, parameters?: Parameters): Promise<Tokens>;
  refresh(refresh_token: string, parameters?: Parameters): Promise<Tokens>;
  clientCredentials(parameters?: Parameters): Promise<Tokens>;
  revoke(token: string): Promise<void>;
  introspect(token: string): Promise<Introspection>;
  /** Calls an API; resolves to the status. */
  call(url: string, tokens: Tokens): Promise<number>;
}

/** A library that others wrote, unmodified. */
export interface Library {
  readonly name: string;
  /** Reads the server's metadata, which the library examines, and makes a client. @see RFC 8414 §3 */
  connect(connection: Connection): Promise<ForeignClient>;
}
