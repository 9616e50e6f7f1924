import { describe, expect, it } from 'vitest';
import { ACCEPTED } from './fixtures/acceptedRequest.ts';
import { ISSUED_AT } from './fixtures/codes.ts';
import { WEB_SHOP } from './fixtures/registrations.ts';
import { usualPolicy } from './serverPolicy.ts';
import { examineStanding, type StandingFacts } from './standing.ts';

const SESSION = { value: 'ses-1', sub: 'ada', auth_time: ISSUED_AT - 10_000 };
const CONSENT = { sub: 'ada', client_id: WEB_SHOP.client_id, scope: 'photos.read', resource: [] };

const KNOWN: StandingFacts = {
  request: ACCEPTED,
  client: WEB_SHOP,
  session: SESSION,
  consents: [CONSENT],
  policy: usualPolicy,
  now: ISSUED_AT,
};

const standing = (changes: Partial<StandingFacts>, asked: Partial<typeof ACCEPTED> = {}) =>
  examineStanding({ ...KNOWN, ...changes, request: { ...ACCEPTED, ...asked } });

const shown = ({ findings }: ReturnType<typeof standing>) => findings.map(({ check, passed }) => [check, passed]);

describe('what the user still has to be asked (OIDC Core §3.1.2.3)', () => {
  it('is nothing where the user is signed in and has allowed the same before', () => {
    const judgement = standing({});
    expect(judgement.accepted).toBe('nothing');
    expect(judgement.findings).toEqual([
      { check: 'AZ-16', passed: true, expected: null, actual: 'ada', ref: 'OIDC Core §3.1.2.3' },
      { check: 'AZ-17', passed: true, expected: 'remembered', actual: 'remembered', ref: 'RFC 6749 §10.2' },
    ]);
  });

  it('is the consent where nothing was allowed yet', () => {
    const judgement = standing({ consents: [] });
    expect(judgement.accepted).toBe('consent');
    expect(shown(judgement)).toEqual([['AZ-16', true]]);
  });

  it('is everything where nobody is signed in; then nothing is examined before the pages', () => {
    const judgement = standing({ session: null });
    expect(judgement.accepted).toBe('sign-in');
    expect(judgement.findings).toEqual([]);
  });

  it.each(['login', 'select_account', 'login consent'])(
    'is the sign-in where the client wants it: prompt=%s',
    (prompt) => {
      expect(standing({}, { prompt: prompt.split(' ') }).accepted).toBe('sign-in');
    },
  );

  it('is the consent where the client wants it: prompt=consent', () => {
    expect(standing({}, { prompt: ['consent'] }).accepted).toBe('consent');
  });

  it('is the sign-in where the last one is older than max_age, in seconds', () => {
    expect(standing({}, { max_age: 10 }).accepted).toBe('nothing');
    expect(standing({}, { max_age: 9 }).accepted).toBe('sign-in');
    expect(standing({}, { max_age: 0 }).accepted).toBe('sign-in');
  });
});

describe('a request that forbids to ask, prompt=none (OIDC Core §3.1.2.6)', () => {
  const silently = (changes: Partial<StandingFacts>, asked: Partial<typeof ACCEPTED> = {}) =>
    standing(changes, { prompt: ['none'], ...asked });

  it('is answered where nothing is to be asked', () => {
    expect(silently({}).accepted).toBe('nothing');
  });

  it.each([
    ['without a session', { session: null }, {}],
    ['with a session that is too old', {}, { max_age: 1 }],
  ])('is refused %s: login_required', (_, changes, asked) => {
    const judgement = silently(changes, asked);
    expect(judgement.refusal).toMatchObject({
      surface: 'redirect',
      error: 'login_required',
      state: 'xyz',
      silent: true,
    });
    expect(shown(judgement)).toEqual([['AZ-16', false]]);
  });

  it('is refused where consent is missing: consent_required', () => {
    const judgement = silently({ consents: [] });
    expect(judgement.refusal).toMatchObject({ surface: 'redirect', error: 'consent_required' });
    expect(shown(judgement)).toEqual([
      ['AZ-16', true],
      ['AZ-17', false],
    ]);
  });
});
