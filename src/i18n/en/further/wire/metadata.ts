const methods = 'How clients may authenticate there.';
const algorithms = 'With which algorithms a client may sign the JWT by which it authenticates there.';

/** Members of the documents that an authorization server and an API publish about themselves. */
export const metadataMembers: Readonly<Record<string, string>> = {
  issuer: 'The server’s identifier. It must be the one that was asked, and stands in its tokens as `iss`.',
  authorization_endpoint: 'Where the browser goes to ask the user.',
  token_endpoint: 'Where the client trades codes and refresh tokens for tokens.',
  pushed_authorization_request_endpoint: 'Where a client pushes its authorization request before the browser opens.',
  revocation_endpoint: 'Where a client gives tokens back.',
  introspection_endpoint: 'Where an API asks about tokens.',
  jwks_uri: 'Where the public keys are, with which signatures of this server are verified.',
  keys: 'The public keys. `kid` names each of them; `kty`, `crv`, `x`, `y`, or `n` and `e`, are the key itself.',
  scopes_supported: 'The scopes that there are.',
  response_types_supported:
    'Which answers the authorization endpoint gives: `code` only, no tokens through the browser.',
  response_modes_supported: 'By which ways the answer can come back.',
  grant_types_supported: 'What can be traded for a token.',
  token_endpoint_auth_methods_supported: methods,
  token_endpoint_auth_signing_alg_values_supported: algorithms,
  revocation_endpoint_auth_methods_supported: methods,
  revocation_endpoint_auth_signing_alg_values_supported: algorithms,
  introspection_endpoint_auth_methods_supported: 'How an API may authenticate there.',
  code_challenge_methods_supported:
    'Which PKCE methods some client may use. That they are listed says that the server does PKCE.',
  authorization_response_iss_parameter_supported:
    'Every answer says by `iss` which server it is of. A client must compare it.',
  dpop_signing_alg_values_supported:
    'With which algorithms a DPoP proof may be signed. That they are listed says that DPoP is known here.',
  require_pushed_authorization_requests: 'Whether every client must push its requests.',
  protected_resources: 'APIs for which this server issues tokens. Their documents must name it in turn.',
  resource: 'The API’s identifier. It must be the one that was meant; tokens name it as their audience.',
  authorization_servers: 'The servers whose tokens this API takes.',
  bearer_methods_supported: 'Where in a request the token may stand.',
  resource_name: 'What the API is called, for people to read.',
};
