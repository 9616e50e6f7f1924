import { encodeBase64url } from '../oauth/base64url.ts';
import type { PublicJwk } from '../oauth/jwk.ts';
import { signingKeyFrom } from '../oauth/signingKey.ts';
import { CLIENT } from '../scenarios/declarations/sandbox.ts';
import { draw } from '../simulation/draw.ts';
import { type ClientMetadata, registrationFrom, type SandboxClient } from './clientMetadata.ts';
import { parties, type SandboxStage } from './sandboxCast.ts';

/** A private key that Web Crypto and JOSE libraries can import: the public one and its `d`. @see RFC 7518 §6.2.2 */
export type PrivateJwk = Extract<PublicJwk, { readonly alg: 'ES256' }> & { readonly d: string };

/** What is registered from the start, by the kind of client that it is for. */
export interface SandboxClients {
  /** An app with a private-use scheme. @see RFC 8252 §7.1 */
  readonly native: SandboxClient;
  /** An app that claims an https address. @see RFC 8252 §7.2 */
  readonly claimedHttps: SandboxClient;
  /** A program that listens on a loopback address, at any port. @see RFC 8252 §7.3 */
  readonly loopback: SandboxClient;
  /** Scripts of a page, without a server. Its one origin is `https://spa.printer.example`, unless the client has a host of its own. */
  readonly spa: SandboxClient;
  /** A web server that sends its secret in the header `Authorization`. @see RFC 6749 §2.3.1 */
  readonly webSecretBasic: SandboxClient & { readonly client_secret: string };
  /** A web server that sends its secret in the form. @see RFC 6749 §2.3.1 */
  readonly webSecretPost: SandboxClient & { readonly client_secret: string };
  /** A web server that signs assertions with `privateJwk`. @see RFC 7523 §2.2 */
  readonly webPrivateKeyJwt: SandboxClient & { readonly privateJwk: PrivateJwk };
  /** A service that acts for itself. @see RFC 6749 §4.4 */
  readonly service: SandboxClient & { readonly client_secret: string };
}

/** 24 octets that the authorization server draws for the client. */
export function drawSecret(seed: string, client_id: string): string {
  return encodeBase64url(draw(seed, parties.server.id, `client_secret.${client_id}`, 24));
}

function drawPrivateJwk(seed: string): PrivateJwk {
  const key = signingKeyFrom(draw(seed, CLIENT, 'client-key', 48));
  return { ...key.jwk, d: encodeBase64url(key.secret) };
}

const codeAndRefresh = { grant_types: ['authorization_code', 'refresh_token'] } as const;

/** The clients that every sandbox knows; their secrets and keys follow from the seed. */
export function registeredClients(seed: string, { registered, photosUrl, otherApi }: SandboxStage): SandboxClients {
  const { name: client_name, sites, redirects } = registered;
  const web = { ...codeAndRefresh, redirect_uris: [`https://${sites.web}/cb`], client_name };
  const app = { ...codeAndRefresh, client_name, token_endpoint_auth_method: 'none' } as const;
  const native = { ...app, application_type: 'native' } as const;
  const apis = [photosUrl, otherApi];
  const register = (client_id: string, metadata: ClientMetadata) => {
    const client_secret = drawSecret(seed, client_id);
    return { ...registrationFrom({ ...metadata, client_id }, { client_id, client_secret }, apis), client_secret };
  };
  const open = (client_id: string, metadata: ClientMetadata) => {
    const { client_secret: _, ...client } = register(client_id, metadata);
    return client;
  };
  const privateJwk = drawPrivateJwk(seed);
  const { d: _, ...publicJwk } = privateJwk;
  return {
    native: open('native', { ...native, redirect_uris: [redirects['custom-scheme'].redirect_uri] }),
    claimedHttps: open('claimed-https', { ...native, redirect_uris: [redirects['claimed-https'].redirect_uri] }),
    loopback: open('loopback', { ...native, redirect_uris: ['http://127.0.0.1/cb'] }),
    spa: open('spa', { ...app, redirect_uris: [`https://${sites.spa}/cb`] }),
    webSecretBasic: register('web-secret-basic', web),
    webSecretPost: register('web-secret-post', { ...web, token_endpoint_auth_method: 'client_secret_post' }),
    webPrivateKeyJwt: {
      ...open('web-private-key-jwt', {
        ...web,
        token_endpoint_auth_method: 'private_key_jwt',
        jwks: { keys: [publicJwk] },
      }),
      privateJwk,
    },
    service: register('service', { client_name: 'Print Service', grant_types: ['client_credentials'] }),
  };
}
