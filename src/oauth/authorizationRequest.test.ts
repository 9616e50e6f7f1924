import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examineAuthorizationRequest } from './authorizationRequest.ts';
import { SERVER } from './fixtures/authorizationServer.ts';
import { ISSUER } from './fixtures/registrations.ts';
import { authorizationQuery, CHALLENGE, formRequest, getRequest } from './fixtures/requests.ts';
import { encodeParameters } from './parameters.ts';

/** For each parameter values that are good, and some that are not. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  client_id: ['printer', 's6BhdRkqt3', 'stranger', ''],
  redirect_uri: [
    'com.example.printer:/cb',
    'https://client.example.com/cb',
    'https://client.example.com/cb/',
    'https://client.example.com/cb?x=1',
    'https://attacker.example/cb',
    '',
  ],
  response_type: ['code', 'token', ''],
  response_mode: ['query', 'fragment', 'form_post', 'web_message'],
  scope: ['photos.read', 'photos.delete', 'openid', ''],
  state: ['xyz', ''],
  code_challenge: [CHALLENGE, 'short'],
  code_challenge_method: ['S256', 'plain', 's256'],
  resource: ['https://photos.api.example', 'x'],
  prompt: ['none', 'login', 'none login'],
  request: ['eyJ'],
  request_uri: ['urn:example:1', 'urn:ietf:params:oauth:request_uri:1'],
};

const parameter = fc
  .constantFrom(...Object.keys(VALUES))
  .chain((name) => fc.tuple(fc.constant(name), fc.constantFrom(...(VALUES[name] ?? ['']))));

const whole = [...new URLSearchParams(authorizationQuery())];

/** A whole request with parameters dropped, and others added: doubled, emptied, malformed, of another client. */
const query = fc
  .tuple(fc.subarray(whole, { minLength: whole.length - 2 }), fc.array(parameter, { maxLength: 4 }))
  .map(([kept, added]) => encodeParameters([...added, ...kept]));

function everyRequest(property: (judgement: ReturnType<typeof examineAuthorizationRequest>) => void): void {
  fc.assert(
    fc.property(query, fc.boolean(), (encoded, posted) => {
      const request = posted
        ? formRequest(`${ISSUER}/authorize`, encoded)
        : getRequest(`${ISSUER}/authorize?${encoded}`);
      property(examineAuthorizationRequest(request, SERVER));
    }),
    { numRuns: 2000 },
  );
}

describe('whatever is requested', () => {
  it('nothing goes to an address that is not registered for the client (RFC 6749 §4.1.2.1)', () => {
    everyRequest(({ refusal, accepted }) => {
      const answered = accepted ?? (refusal?.surface === 'redirect' ? refusal : null);
      if (answered === null) return;
      const client = SERVER.clients.find(({ client_id }) => client_id === answered.client_id);
      expect(client?.redirect_uris).toContain(answered.redirect_uri);
    });
  });

  it('the request is refused exactly where its last check failed, and no check follows a failure', () => {
    everyRequest(({ findings, refusal }) => {
      const failures = findings.filter(({ passed }) => passed === false);
      expect(failures).toEqual(refusal === null ? [] : findings.slice(-1));
    });
  });

  it('no client and no address that is in doubt is told by redirect (AZ-03, AZ-05, AZ-09)', () => {
    everyRequest(({ findings, refusal }) => {
      const last = findings.at(-1)?.check ?? '';
      if (['AZ-01', 'AZ-03', 'AZ-05', 'AZ-09'].includes(last)) expect(refusal?.surface).toBe('page');
    });
  });
});
