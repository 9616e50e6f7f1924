import { describe, expect, it } from 'vitest';
import { examineAuthorizationRequest } from './authorizationRequest.ts';
import { SERVER } from './fixtures/authorizationServer.ts';
import { checksOf, findingOf } from './fixtures/findingOf.ts';
import { ISSUER, PRINTER } from './fixtures/registrations.ts';
import { authorizationQuery, type Changes, getRequest } from './fixtures/requests.ts';
import type { ClientRegistration } from './registration.ts';
import { usualPolicy } from './serverPolicy.ts';

const PHOTOS = 'https://photos.api.example';
const PRINTS = 'https://prints.api.example';
const WITH_RESOURCES: ClientRegistration = { ...PRINTER, resources: [PHOTOS, PRINTS, 'https://gone.example'] };
const THUMBPRINT = '0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I';

function examined(
  changes: Changes,
  { client = PRINTER, resources = [] as readonly string[], policy = usualPolicy } = {},
) {
  const named = resources.map((resource) => `&resource=${encodeURIComponent(resource)}`).join('');
  const request = getRequest(`${ISSUER}/authorize?${authorizationQuery(changes)}${named}`);
  return examineAuthorizationRequest(request, { ...SERVER, clients: [client], policy });
}

/** The check is the last that was reached, and the client is told the error by redirect. */
function expectRedirected(judgement: ReturnType<typeof examined>, check: string, error: string) {
  expect(checksOf(judgement).at(-1)).toBe(check);
  expect(findingOf(judgement, check)?.passed).toBe(false);
  expect(judgement.refusal).toMatchObject({ surface: 'redirect', state: 'xyz', error });
}

describe('AZ-14, the resource (RFC 8707 §2)', () => {
  it('is nothing to check where none is asked for', () => {
    expect(findingOf(examined({}), 'AZ-14')).toMatchObject({ passed: null, ref: 'RFC 8707 §2' });
    expect(examined({}).accepted?.resource).toEqual([]);
  });

  it.each([[[PHOTOS]], [[PHOTOS, PRINTS]]])('may be %o, which server and client know', (resources) => {
    const judgement = examined({}, { client: WITH_RESOURCES, resources });
    expect(findingOf(judgement, 'AZ-14')).toMatchObject({
      passed: true,
      expected: `${PHOTOS} ${PRINTS}`,
      actual: resources.join(' '),
    });
    expect(judgement.accepted?.resource).toEqual(resources);
  });

  it.each([
    ['one that the client may not ask for', PRINTER, [PHOTOS], 'The client may not ask for this resource'],
    ['one that the server does not know', WITH_RESOURCES, ['https://gone.example'], 'The client may not ask'],
    ['a second one that is unknown', WITH_RESOURCES, [PHOTOS, 'https://other.example'], 'The client may not ask'],
    ['another spelling of a known one', WITH_RESOURCES, [`${PHOTOS}/`], 'The client may not ask'],
    ['one with a fragment', WITH_RESOURCES, [`${PHOTOS}#photos`], 'The resource is no absolute URI'],
    ['one that is not absolute', WITH_RESOURCES, ['/photos'], 'The resource is no absolute URI'],
  ])('may not be %s: invalid_target', (_, client, resources, description) => {
    const judgement = examined({}, { client, resources });
    expectRedirected(judgement, 'AZ-14', 'invalid_target');
    expect(judgement.refusal?.description).toContain(description);
  });
});

describe('AZ-13-dpop_jkt, the thumbprint of a key (RFC 9449 §10)', () => {
  it('binds the code to come', () => {
    const judgement = examined({ dpop_jkt: THUMBPRINT });
    expect(findingOf(judgement, 'AZ-13-dpop_jkt')).toMatchObject({ passed: true, actual: THUMBPRINT });
    expect(judgement.accepted?.dpop_jkt).toBe(THUMBPRINT);
  });

  it('is not examined where none was sent', () => {
    expect(findingOf(examined({}), 'AZ-13-dpop_jkt')).toBeUndefined();
    expect(examined({}).accepted?.dpop_jkt).toBeNull();
  });

  it.each([THUMBPRINT.slice(1), `${THUMBPRINT}=`, THUMBPRINT.replace('-', '+')])(
    'is not %s: invalid_request',
    (dpop_jkt) => expectRedirected(examined({ dpop_jkt }), 'AZ-13-dpop_jkt', 'invalid_request'),
  );

  it('is a parameter that a server without DPoP does not know', () => {
    const judgement = examined({ dpop_jkt: 'x' }, { policy: { ...usualPolicy, dpop: 'off' } });
    expect(findingOf(judgement, 'AZ-13-dpop_jkt')).toBeUndefined();
    expect(judgement.accepted?.dpop_jkt).toBeNull();
  });
});

describe('AZ-15, what a request wants of the user (OIDC Core §3.1.2.1)', () => {
  const openId: ClientRegistration = { ...PRINTER, scope: 'openid photos.read' };

  it('is nothing to check where it wants nothing and is not of OpenID Connect', () => {
    expect(findingOf(examined({ scope: null }), 'AZ-15')).toMatchObject({ passed: null, ref: 'OIDC Core §3.1.2.1' });
  });

  it('is valid', () => {
    const judgement = examined({ scope: 'openid', prompt: 'login consent', max_age: '300' }, { client: openId });
    expect(findingOf(judgement, 'AZ-15')?.passed).toBe(true);
    expect(judgement.accepted).toMatchObject({ prompt: ['login', 'consent'], max_age: 300 });
    expect(examined({ scope: 'openid', prompt: 'none' }, { client: openId }).refusal).toBeNull();
  });

  it('is heeded without the scope openid, too', () => {
    expect(findingOf(examined({ prompt: 'login' }), 'AZ-15')?.passed).toBe(true);
    expect(findingOf(examined({ max_age: '0' }), 'AZ-15')?.passed).toBe(true);
    expect(examined({ max_age: '0' }).accepted?.max_age).toBe(0);
  });

  it.each([{ prompt: 'none login' }, { prompt: 'create' }, { max_age: '-1' }, { max_age: 'soon' }])(
    'is not valid: %o, invalid_request',
    (changes) => expectRedirected(examined(changes), 'AZ-15', 'invalid_request'),
  );

  it('says with the error whether the user may be asked before it is told', () => {
    expect(examined({ prompt: 'none', response_type: null }).refusal).toMatchObject({ silent: true });
    expect(examined({ response_type: null }).refusal).toMatchObject({ silent: false });
  });
});
