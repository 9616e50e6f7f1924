import { describe, expect, it } from 'vitest';
import { cookieOf, expiredHostCookie, hostCookie } from './cookies.ts';
import { examineConsent, examineConsentPageRequest, examineSignIn } from './interaction.ts';
import type { HttpRequest } from './wire.ts';

const interaction = { id: 'int-1', csrf_token: 'csrf-1', session: 'ses-1' };
const users = [{ username: 'ada', password: 'pass word', sub: 'u1' }];
const cookies = '__Host-authorization=int-1; __Host-session=ses-1';

const post = (body: string, cookie = cookies): HttpRequest => ({
  kind: 'http.request',
  method: 'POST',
  url: 'https://as.example/form',
  headers: [['Cookie', cookie]],
  body,
});

const failedAt = (ruling: ReturnType<typeof examineSignIn>) => {
  const last = ruling.findings.at(-1);
  return last?.passed === false ? [last.check, last.ref, ruling.refusal] : null;
};

describe('the sign-in form', () => {
  const signIn = (body: string, cookie?: string) => examineSignIn(post(body, cookie), interaction, users);

  it('is accepted with the cookie, the token and the password of this user (RFC 6749 §3.1)', () => {
    const { findings, refusal } = signIn('csrf_token=csrf-1&username=ada&password=pass+word');
    expect(refusal).toBeNull();
    expect(findings.map(({ check, passed }) => [check, passed])).toEqual([
      ['IN-01', true],
      ['IN-02', true],
      ['AZ-16', true],
    ]);
  });

  it('is refused from another browser (RFC 6749 §10.12)', () => {
    const body = 'csrf_token=csrf-1&username=ada&password=pass+word';
    expect(failedAt(signIn(body, '__Host-authorization=other'))).toEqual(['IN-01', 'RFC 6749 §10.12', 'forged']);
    expect(failedAt(signIn(body, ''))).toEqual(['IN-01', 'RFC 6749 §10.12', 'forged']);
  });

  it('is refused with another CSRF token or none (RFC 6749 §10.12)', () => {
    const rest = '&username=ada&password=pass+word';
    expect(failedAt(signIn(`csrf_token=csrf-2${rest}`))).toEqual(['IN-02', 'RFC 6749 §10.12', 'forged']);
    expect(failedAt(signIn(rest))).toEqual(['IN-02', 'RFC 6749 §10.12', 'forged']);
  });

  it.each(['username=ada&password=wrong', 'username=eve&password=pass+word', 'username=ada'])(
    'is refused with wrong credentials %s, and never reports the password (RFC 6749 §3.1)',
    (credentials) => {
      const ruling = signIn(`csrf_token=csrf-1&${credentials}`);
      expect(failedAt(ruling)).toEqual(['AZ-16', 'RFC 6749 §3.1', 'wrong-credentials']);
      expect(JSON.stringify(ruling.findings)).not.toContain('pass word');
    },
  );
});

describe('the consent page and its form', () => {
  it('need the session that was started at sign-in (RFC 6749 §3.1)', () => {
    const other = post('', '__Host-authorization=int-1; __Host-session=stolen');
    expect(examineConsentPageRequest(post(''), interaction).refusal).toBeNull();
    expect(failedAt(examineConsentPageRequest(other, interaction))).toEqual(['IN-03', 'RFC 6749 §3.1', 'forged']);
    const before = { ...interaction, session: null };
    expect(failedAt(examineConsentPageRequest(post(''), before))).toEqual(['IN-03', 'RFC 6749 §3.1', 'forged']);
  });

  it('let the user allow', () => {
    expect(examineConsent(post('csrf_token=csrf-1&decision=allow'), interaction).refusal).toBeNull();
  });

  it.each(['deny', ''])('take "%s" for a refusal (RFC 6749 §4.1.2.1)', (decision) => {
    const ruling = examineConsent(post(`csrf_token=csrf-1&decision=${decision}`), interaction);
    expect(failedAt(ruling)).toEqual(['AZ-17', 'RFC 6749 §4.1.2.1', 'denied']);
  });

  it('are refused without the CSRF token (RFC 6749 §10.12)', () => {
    expect(failedAt(examineConsent(post('decision=allow'), interaction))).toEqual([
      'IN-02',
      'RFC 6749 §10.12',
      'forged',
    ]);
  });
});

describe('cookies bound to the host', () => {
  it('carry the attributes that the __Host- prefix demands', () => {
    expect(hostCookie('__Host-a', '1')).toBe('__Host-a=1; Path=/; Secure; HttpOnly; SameSite=Lax');
    expect(expiredHostCookie('__Host-a')).toContain('Max-Age=0');
  });

  it('are read by their whole name', () => {
    const request = post('', '__Host-ab=2; __Host-a=1');
    expect(cookieOf(request, '__Host-a')).toBe('1');
    expect(cookieOf(request, '__Host-b')).toBeNull();
  });
});
