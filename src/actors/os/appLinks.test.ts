import { describe, expect, it } from 'vitest';
import { claimants, claimFindings, deliverable } from './appLinks.ts';

const scheme = [
  { app: 'thief', label: 'App', claims: 'com.example.app:', verified: false },
  { app: 'genuine', label: 'App', claims: 'com.example.app:', verified: false },
];
const https = [
  { app: 'thief', label: 'App', claims: 'https://app.example.com/', verified: false },
  { app: 'genuine', label: 'App', claims: 'https://app.example.com/', verified: true },
];

describe('which app may open an address (RFC 8252 §7.1, §7.2)', () => {
  it('is anybody who claims a private-use scheme, for no system checks who owns it', () => {
    const url = 'com.example.app:/cb?code=1';
    expect(deliverable(scheme, url).map(({ app }) => app)).toEqual(['thief', 'genuine']);
    expect(claimFindings(scheme, url).map(({ finding }) => [finding.check, finding.passed])).toEqual([
      ['OS-01', true],
      ['OS-02', null],
    ]);
  });

  it('is only the app that the host confirms, for an https address', () => {
    const url = 'https://app.example.com/cb?code=1';
    expect(deliverable(https, url).map(({ app }) => app)).toEqual(['genuine']);
    const findings = claimFindings(https, url).map(({ finding, about }) => [finding.check, finding.passed, about]);
    expect(findings).toEqual([
      ['OS-01', true, undefined],
      ['OS-02', false, 'thief'],
      ['OS-02', true, 'genuine'],
    ]);
  });

  it('is nobody where nobody claims the address', () => {
    expect(claimants(scheme, 'com.other.app:/cb')).toEqual([]);
    expect(claimFindings(scheme, 'com.other.app:/cb')[0]?.finding).toMatchObject({ passed: false, actual: null });
  });

  it('is not the app of a host whose name only begins alike', () => {
    expect(claimants(https, 'https://app.example.com.evil.example/cb')).toEqual([]);
  });
});
