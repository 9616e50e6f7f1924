import type { Difference } from './difference.ts';

const narrowing =
  'invalid_scope is for a scope that is unknown. A server may leave it out instead, and then says in the token response ' +
  'which scope it has given (§3.3).';

/** Every difference between `oidc-provider` and ours. One that is not listed fails, and so does one that is gone. */
export const expected: readonly Difference[] = [
  {
    requests: ['authorization web: by {PUT,DELETE,PATCH}'],
    theirs: 'page 404',
    ours: 'page 405',
    ref: 'RFC 9110 §15.5.6',
    because: 'The resource is there, only the method is not supported: that is 405.',
  },
  {
    requests: ['token {web,app}: by {GET,PUT,DELETE,PATCH}'],
    theirs: '404',
    ours: '405 invalid_request',
    ref: 'RFC 9110 §15.5.6',
    because: 'The resource is there, only the method is not supported; a token request must be a POST (RFC 6749 §3.2).',
  },
  {
    requests: ['authorization {app,page}: redirect_uri {doubled,doubled by an empty one}'],
    theirs: 'redirect invalid_request',
    ours: 'page 400',
    ref: 'RFC 6749 §4.1.2.1',
    because: 'A redirect URI that is not beyond doubt is invalid, and the browser must not be sent to an invalid one.',
  },
  {
    requests: [
      'authorization web by {fragment,form_post}: response_mode {in the wrong case,malformed,too long,unknown,with a space after it}',
    ],
    theirs: 'redirect unsupported_response_mode',
    ours: 'page 400',
    ref: 'OpenID Connect Core §3.1.2.6',
    because:
      'Where the response mode is not supported there is no agreed way to return parameters: the answer is 400 ' +
      'without any. RFC 6749 §4.1.2.1 has no code unsupported_response_mode.',
  },
  {
    requests: ['authorization {web,app}: response_type malformed'],
    theirs: 'redirect by fragment unsupported_response_type',
    ours: 'redirect unsupported_response_type',
    ref: 'RFC 6749 §3.1.1',
    because: 'Response types are separated by spaces: code,token is one unknown word and does not ask for a token.',
  },
  {
    requests: ['authorization {web,app}: scope {in the wrong case,too long,unknown}'],
    theirs: 'sign-in',
    ours: 'redirect invalid_scope',
    ref: 'RFC 6749 §4.1.2.1',
    because: narrowing,
  },
  {
    requests: ['authorization web by fragment: scope {in the wrong case,too long,unknown}'],
    theirs: 'sign-in',
    ours: 'redirect by fragment invalid_scope',
    ref: 'RFC 6749 §4.1.2.1',
    because: narrowing,
  },
  {
    requests: ['token daemon: scope {in the wrong case,too long,unknown}'],
    theirs: '200',
    ours: '400 invalid_scope',
    ref: 'RFC 6749 §5.2',
    because: narrowing,
  },
  {
    requests: ['authorization web with a resource: resource doubled by an empty one'],
    theirs: 'redirect invalid_target',
    ours: 'sign-in',
    ref: 'RFC 6749 §3.1',
    because: 'A parameter without a value counts as left out; resource may come more than once (RFC 8707 §2).',
  },
  {
    requests: ['token daemon: resource doubled by an empty one'],
    theirs: '400 invalid_target',
    ours: '200',
    ref: 'RFC 6749 §3.2',
    because: 'A parameter without a value counts as left out; resource may come more than once (RFC 8707 §2).',
  },
  {
    requests: ['token web: an unknown parameter doubled'],
    theirs: '200',
    ours: '400 invalid_request',
    ref: 'RFC 6749 §3.2',
    because: 'No parameter may be included more than once; that holds for unknown ones as well.',
  },
  {
    requests: ['token {web,app}: parameters in the query too'],
    theirs: '200',
    ours: '400 invalid_request',
    ref: 'RFC 6749 §4.1.3',
    because: 'The parameters of a token request belong in the body; in an address the code would be logged.',
  },
  {
    requests: ['token app: redirect_uri {dropped,emptied,with its name in capitals}'],
    theirs: '200',
    ours: '400 invalid_request',
    ref: 'RFC 6749 §4.1.3',
    because:
      'The redirect URI is required here if the authorization request had it, even where only one is registered.',
  },
  {
    requests: ['token {web,app}: code_verifier {malformed,too long,with a space after it}'],
    theirs: '400 invalid_request',
    ours: '400 invalid_grant',
    ref: 'RFC 7636 §4.6',
    because: 'A verifier that does not lead to the challenge is invalid_grant. No code is set for its syntax alone.',
  },
  {
    requests: ['token app: a proof used before'],
    theirs: '400 invalid_grant',
    ours: '400 invalid_dpop_proof',
    ref: 'RFC 9449 §5',
    because:
      'A proof that is not accepted is answered by invalid_dpop_proof, and one whose jti was seen before at the same ' +
      'address is to be declined (§4.2, §11.1).',
  },
  {
    requests: ['token {web,app}: a grant that the client may not use', 'token web: another client'],
    theirs: '400 invalid_request',
    ours: '400 unauthorized_client',
    ref: 'RFC 6749 §5.2',
    because: 'A client that is authenticated and may not use the grant type is unauthorized_client.',
  },
  {
    requests: [
      'token {web-post,app,app refreshing}: client_id {dropped,emptied,with its name in capitals}',
      'token web: no authentication',
      'token app: no parameter',
    ],
    theirs: '400 invalid_request',
    ours: '400 invalid_client',
    ref: 'RFC 6749 §5.2',
    because: 'That no client authentication is included is one of the named reasons for invalid_client.',
  },
  {
    requests: ['token web-jwt: client_assertion {in the wrong case,malformed,too long}'],
    theirs: '400 invalid_request',
    ours: '400 invalid_client',
    ref: 'RFC 7523 §3.2',
    because: 'An assertion that is not valid is answered by invalid_client.',
  },
  {
    requests: ['token web-jwt: client_assertion with a space after it'],
    theirs: '200',
    ours: '400 invalid_client',
    ref: 'RFC 7515 §3.1',
    because: 'The compact form is base64url and dots; a space is in neither.',
  },
  {
    requests: [
      'token web: {Basic without credentials,a secret that is not form-encoded,another scheme,no colon,no secret,not base64}',
    ],
    theirs: '400 invalid_request',
    ours: '401 invalid_client',
    ref: 'RFC 6749 §5.2',
    because: 'A client that tried to authenticate by the Authorization header, and failed, must be answered by 401.',
  },
  {
    requests: ['token web: authentication by the method of another'],
    theirs: '200',
    ours: '400 invalid_client',
    ref: 'RFC 7591 §2',
    because:
      'A client registers the one method by which it authenticates; secrets in the body are not recommended (RFC 6749 §2.3.1).',
  },
  {
    requests: ['token web-post: authentication by the method of another'],
    theirs: '200',
    ours: '401 invalid_client',
    ref: 'RFC 7591 §2',
    because: 'A client registers the one method by which it authenticates.',
  },
  {
    requests: [
      'token {app,app refreshing}: client_id {in the wrong case,malformed,too long,unknown,with a space after it}',
      'token app: a secret',
      'token web-post: client_id {in the wrong case,malformed,too long,unknown,with a space after it,of another client}',
      'token web-post: client_secret {dropped,emptied,in the wrong case,malformed,too long,unknown,with a space after it,with its name in capitals,of another client}',
      'token web-jwt: an assertion {about another client,by another issuer,expired,for another audience,used before,with a broken signature}',
      'token web-jwt: no secret',
    ],
    theirs: '401 invalid_client',
    ours: '400 invalid_client',
    ref: 'RFC 6749 §5.2',
    because:
      'Errors are 400 unless something else is said. 401 is a must where the client used the Authorization header, and ' +
      'allowed elsewhere; but with it goes a challenge (RFC 9110 §15.5.2), and none of those is answered by a form.',
  },
];
