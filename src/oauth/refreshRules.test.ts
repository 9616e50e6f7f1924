import { describe, expect, it } from 'vitest';
import { signDpopProof } from './dpopProof.ts';
import { checksOf, findingOf } from './fixtures/findingOf.ts';
import { keyOf } from './fixtures/keys.ts';
import { PROOF, PROOF_KEY } from './fixtures/proofs.ts';
import { GRANT, REFRESH_TOKEN, refreshRequest } from './fixtures/refreshTokens.ts';
import { PRINTER } from './fixtures/registrations.ts';
import type { Changes } from './fixtures/requests.ts';
import { type ServerChanges, tokenServer } from './fixtures/tokenServer.ts';
import { jwkThumbprint } from './jwk.ts';
import type { Grant, RefreshTokenRecord } from './records.ts';
import type { SigningKey } from './signingKey.ts';
import { examineTokenRequest } from './tokenRequest.ts';

const REFRESHER = { ...PRINTER, grant_types: ['authorization_code', 'refresh_token'] };
const OTHER = { ...REFRESHER, client_id: 'other' };

interface Known {
  readonly record?: Partial<RefreshTokenRecord>;
  readonly grant?: Partial<Grant>;
  readonly server?: ServerChanges;
  readonly key?: SigningKey;
}

function examined(changes: Changes = {}, { record, grant, server, key }: Known = {}) {
  const records = {
    refreshTokens: [
      { ...REFRESH_TOKEN, value: 'another' },
      { ...REFRESH_TOKEN, ...record },
    ],
    grants: [{ ...GRANT, ...grant }],
  };
  const request = refreshRequest(changes);
  const proof = key === undefined ? [] : [['DPoP', signDpopProof(PROOF, key)] as const];
  const sent = { ...request, headers: [...request.headers, ...proof] };
  return examineTokenRequest(sent, tokenServer({ clients: [REFRESHER, OTHER], records, ...server }));
}

/** The check is the last that was reached, and the endpoint answers 400 with this error and revokes nothing. */
function expectRefused(judgement: ReturnType<typeof examined>, check: string, error = 'invalid_grant') {
  expect(checksOf(judgement).at(-1)).toBe(check);
  expect(findingOf(judgement, check)?.passed).toBe(false);
  expect(judgement.refusal).toMatchObject({ error });
  expect(judgement.refusal?.status).toBeUndefined();
  expect(judgement.refusal?.revokeGrant).toBeUndefined();
}

describe('a refresh request that meets every requirement (RFC 6749 §6)', () => {
  it('is examined in the order in which the server must do it', () => {
    const client = ['01', '02', '03', '04', '05', '06', '07'].map((number) => `TK-${number}`);
    const token = ['01', '02', '03', '04', '05', '06', '07', '08'].map((number) => `RT-${number}`);
    expect(checksOf(examined())).toEqual([...client, ...token]);
  });

  it('yields what was granted', () => {
    expect(examined().accepted).toMatchObject({
      grant_type: 'refresh_token',
      client: REFRESHER,
      sub: 'ada',
      scope: 'photos.read photos.write',
      aud: ['https://photos.api.example'],
      jkt: null,
      refreshToken: REFRESH_TOKEN,
      grant: GRANT,
    });
  });

  it('is refused to a client that may not refresh: unauthorized_client', () => {
    expectRefused(examined({}, { server: { clients: [PRINTER] } }), 'TK-06', 'unauthorized_client');
  });
});

describe('RT-01 to RT-03, whose refresh token it is', () => {
  it('is there, known, and this client’s', () => {
    expect(findingOf(examined(), 'RT-01')).toMatchObject({ passed: true, actual: REFRESH_TOKEN.value });
    expect(findingOf(examined(), 'RT-02')?.passed).toBe(true);
    expect(findingOf(examined(), 'RT-03')).toMatchObject({ passed: true, expected: 'printer', actual: 'printer' });
  });

  it.each([null, ''])('is missing (%o): invalid_request', (refresh_token) => {
    expectRefused(examined({ refresh_token }), 'RT-01', 'invalid_request');
  });

  it('is nobody’s: invalid_grant', () => {
    expectRefused(examined({ refresh_token: 'unknown' }), 'RT-02');
  });

  it('is the one of another client: invalid_grant, and it does not die of it even if it was rotated', () => {
    expectRefused(examined({ client_id: 'other' }, { record: { rotated_at: 1 } }), 'RT-03');
  });
});

describe('RT-04, its life (RFC 6749 §6)', () => {
  it('is not over', () => {
    expect(findingOf(examined(), 'RT-04')).toMatchObject({ passed: true, expected: '3600 s', actual: '1.5 s' });
    expect(examined({}, { server: { now: REFRESH_TOKEN.expires_at - 1 } }).refusal).toBeNull();
  });

  it('is over at the moment at which it ends: invalid_grant', () => {
    expectRefused(examined({}, { server: { now: REFRESH_TOKEN.expires_at } }), 'RT-04');
  });

  it('is over when the token or its grant was revoked: invalid_grant', () => {
    expectRefused(examined({}, { record: { revoked: true } }), 'RT-04');
    expectRefused(examined({}, { grant: { revoked: true } }), 'RT-04');
  });
});

describe('RT-05, the key to which it is bound (RFC 9449 §5)', () => {
  const jkt = jwkThumbprint(PROOF_KEY.jwk);

  it('is nothing to check where it is bound to none', () => {
    expect(findingOf(examined(), 'RT-05')).toMatchObject({ passed: null, ref: 'RFC 9449 §5' });
    expect(examined({}, { key: keyOf(8) }).refusal).toBeNull();
  });

  it('is the one of the proof', () => {
    const judgement = examined({}, { record: { jkt }, key: PROOF_KEY });
    expect(findingOf(judgement, 'RT-05')).toMatchObject({ passed: true, expected: jkt, actual: jkt });
    expect(judgement.accepted?.jkt).toBe(jkt);
  });

  it('is another, or there is no proof: invalid_grant, and a rotated token does not revoke anything', () => {
    expectRefused(examined({}, { record: { jkt, rotated_at: 1 }, key: keyOf(8) }), 'RT-05');
    expectRefused(examined({}, { record: { jkt } }), 'RT-05');
  });
});

describe('RT-06, a refresh token that comes back (RFC 9700 §4.14.2)', () => {
  it('is the latest', () => {
    expect(findingOf(examined(), 'RT-06')).toMatchObject({ passed: true, ref: 'RFC 9700 §4.14.2' });
  });

  it('was exchanged before: invalid_grant, and the grant is to be revoked', () => {
    const judgement = examined({}, { record: { rotated_at: 1 } });
    expect(checksOf(judgement).at(-1)).toBe('RT-06');
    expect(judgement.refusal).toMatchObject({ error: 'invalid_grant', revokeGrant: GRANT.id });
  });

  it('is only refused where the policy says so', () => {
    const server = { policy: { refreshTokenReuse: 'refused' } } as const;
    const records = { refreshTokens: [{ ...REFRESH_TOKEN, rotated_at: 1 }], grants: [GRANT] };
    expectRefused(examined({}, { server: { ...server, records } }), 'RT-06');
  });
});

describe('RT-07, the scope (RFC 6749 §6)', () => {
  it('is what was granted where none is named', () => {
    expect(findingOf(examined(), 'RT-07')?.passed).toBeNull();
  });

  it('may be less, in any order', () => {
    expect(examined({ scope: 'photos.read' }).accepted?.scope).toBe('photos.read');
    expect(examined({ scope: 'photos.write photos.read' }).accepted?.scope).toBe('photos.write photos.read');
  });

  it.each(['photos.delete', 'photos.read photos.delete', 'photos.READ', 'photos.read  photos.write'])(
    'may not be more than the user granted, nor malformed: %s, invalid_scope',
    (scope) => expectRefused(examined({ scope }), 'RT-07', 'invalid_scope'),
  );
});

describe('RT-08, the resource (RFC 8707 §2.2)', () => {
  const resource = ['https://calendar.api.example', 'https://contacts.api.example'];

  it('is all that was granted where none is named, though the last token was for one', () => {
    expect(findingOf(examined(), 'RT-08')?.passed).toBeNull();
    expect(examined({}, { grant: { resource } }).accepted?.aud).toEqual(resource);
  });

  it('may be one of those that were granted', () => {
    const judgement = examined({ resource: 'https://contacts.api.example' }, { grant: { resource } });
    expect(judgement.accepted?.aud).toEqual(['https://contacts.api.example']);
  });

  it('may be no other: invalid_target', () => {
    expectRefused(examined({ resource: 'https://contacts.api.example' }), 'RT-08', 'invalid_target');
  });
});
