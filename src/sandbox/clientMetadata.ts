import type { PublicJwk } from '../oauth/jwk.ts';
import { isPrivateUseScheme } from '../oauth/redirectUri.ts';
import type { ClientAuthenticationMethod, ClientRegistration } from '../oauth/registration.ts';
import { scopeTokens } from '../oauth/scope.ts';
import { checkedOrigin } from './checkOptions.ts';
import { scopes, usualApis } from './sandboxCast.ts';
import { SandboxError } from './sandboxError.ts';

/**
 * What a client says about itself when it is registered, in the names of RFC 7591 and its extensions; whatever is left
 * out takes the default of its RFC.
 * @see RFC 7591 §2; OIDC Registration §2 (`application_type`); RFC 9126 §6; RFC 9449 §5.2
 */
export interface ClientMetadata {
  /** Drawn by lot where it is left out. */
  readonly client_id?: string;
  /** Only of a client that authenticates by secret; drawn by lot where it is left out. */
  readonly client_secret?: string;
  readonly client_name?: string;
  /** https, http on 127.0.0.1 or [::1], or a private-use scheme with a dot. At least one, for `authorization_code`. */
  readonly redirect_uris?: readonly string[];
  /** Default `client_secret_basic`; `none` makes the client a public one. */
  readonly token_endpoint_auth_method?: ClientAuthenticationMethod;
  /** Of `authorization_code`, `refresh_token`, `client_credentials`. Default: the first alone, so without refresh tokens. */
  readonly grant_types?: readonly string[];
  /** Only `code`, or none. Follows from the grant types where it is left out. */
  readonly response_types?: readonly string[];
  /** The scopes that it may ask for, separated by spaces. Default `photos.read photos.write`. */
  readonly scope?: string;
  /** The public keys of a client that uses `private_key_jwt`. */
  readonly jwks?: { readonly keys: readonly PublicJwk[] };
  /** `native`: an app on the phone, which takes its https redirect URIs from the browser. Default `web`. */
  readonly application_type?: 'web' | 'native';
  readonly require_pushed_authorization_requests?: boolean;
  readonly dpop_bound_access_tokens?: boolean;
  /** Whether a request without a code challenge is refused. Default: of public clients only. @see RFC 9700 §2.1.1 */
  readonly require_code_challenge?: boolean;
  readonly code_challenge_methods?: ClientRegistration['code_challenge_methods'];
  /** The resources that it may ask tokens for. Default: all. */
  readonly resources?: readonly string[];
  /** The origins from which its scripts call the server. Default: those of its https redirect URIs. */
  readonly origins?: readonly string[];
}

/** A client as the sandbox has registered it. */
export interface SandboxClient extends ClientRegistration {
  readonly application_type: 'web' | 'native';
}

/** The characters of a URI (RFC 3986 §2). Any other would have to be escaped on its way into a `Location` header. */
const URI = /^(?:[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})+$/;
const LOOPBACK = /^http:\/\/(?:127\.0\.0\.1|\[::1\])(?::\d{1,5})?(?:[/?]|$)/;

function refuse(what: string): never {
  throw new SandboxError('invalid-client-metadata', what);
}

/** The rules of RFC 6749 §3.1.2, RFC 8252 §7 and §8.4 and RFC 9700 §2.6 for what may be registered. */
function checkRedirectUri(uri: string): void {
  if (!URL.canParse(uri)) refuse(`the redirect URI ${uri} is not absolute`);
  if (!URI.test(uri)) refuse(`the redirect URI ${uri} has a character that no URI has`);
  if (uri.includes('#')) refuse(`the redirect URI ${uri} has a fragment`);
  if (!uri.startsWith('https://') && !LOOPBACK.test(uri) && !isPrivateUseScheme(uri)) {
    refuse(
      `the redirect URI ${uri} is neither https, nor http on a loopback address, nor of a scheme with a dot in it`,
    );
  }
}

const originsOf = (uris: readonly string[]) => [
  ...new Set(uris.filter((uri) => uri.startsWith('https://')).map((uri) => new URL(uri).origin)),
];

/** The registration that the metadata ask for, at a server that issues tokens for some APIs; throws and says what is wrong with them. */
export function registrationFrom(
  metadata: ClientMetadata,
  drawn: { readonly client_id: string; readonly client_secret: string },
  apis: readonly string[] = usualApis,
): SandboxClient {
  const {
    client_id = drawn.client_id,
    client_name = client_id,
    redirect_uris = [],
    token_endpoint_auth_method: method = 'client_secret_basic',
    grant_types = ['authorization_code'],
    scope = scopes,
    application_type = 'web',
  } = metadata;
  const client_type = method === 'none' ? 'public' : 'confidential';
  const usesCodes = grant_types.includes('authorization_code');
  const {
    response_types = usesCodes ? ['code'] : [],
    require_code_challenge = client_type === 'public',
    code_challenge_methods = ['S256'],
    resources = apis,
    origins = application_type === 'web' ? originsOf(redirect_uris) : [],
    jwks,
    client_secret = drawn.client_secret,
    require_pushed_authorization_requests,
    dpop_bound_access_tokens,
  } = metadata;
  const hasSecret = method === 'client_secret_basic' || method === 'client_secret_post';
  redirect_uris.forEach(checkRedirectUri);
  origins.forEach(checkedOrigin);
  if (client_id === '') refuse('the client_id is empty');
  if (usesCodes && redirect_uris.length === 0) refuse('a client that uses authorization_code has redirect_uris');
  if (usesCodes !== response_types.includes('code'))
    refuse('authorization_code and the response type code go together');
  if (grant_types.includes('client_credentials') && client_type === 'public') {
    refuse('a public client cannot use client_credentials');
  }
  if (method === 'private_key_jwt' && (jwks?.keys ?? []).length === 0) {
    refuse('a client that uses private_key_jwt has jwks with a key');
  }
  if (jwks?.keys.some((key) => 'd' in key)) refuse('a private key is not registered: leave its d out');
  if (metadata.client_secret !== undefined && !hasSecret) refuse(`a client that uses ${method} has no client_secret`);
  const unknown = resources.find((resource) => !apis.includes(resource));
  if (unknown !== undefined) refuse(`the server issues no tokens for ${unknown}`);
  if (scopeTokens(scope) === null) refuse(`the scope ${scope} is malformed`);
  return {
    client_id,
    client_name,
    client_type,
    token_endpoint_auth_method: method,
    ...(hasSecret && { client_secret }),
    ...(jwks !== undefined && { jwks }),
    redirect_uris,
    grant_types,
    response_types,
    scope,
    require_code_challenge,
    code_challenge_methods,
    ...(require_pushed_authorization_requests !== undefined && { require_pushed_authorization_requests }),
    ...(dpop_bound_access_tokens !== undefined && { dpop_bound_access_tokens }),
    resources,
    origins,
    application_type,
  };
}
