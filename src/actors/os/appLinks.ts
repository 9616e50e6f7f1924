import type { Finding } from '../../oauth/finding.ts';
import { isPrivateUseScheme } from '../../oauth/redirectUri.ts';

/** An app's claim to open addresses. */
export interface AppLink {
  readonly app: string;
  /** The name that the chooser shows; an app sets its own. */
  readonly label: string;
  /** `com.example.app:` for a scheme, `https://app.example.com/` for the pages of a host. */
  readonly claims: string;
  /** Whether the owner of the host confirms the app. For a private-use scheme there is nobody whom a system could ask. */
  readonly verified: boolean;
}

/** Every installed app that claims an address, in the order of the chooser. */
export function claimants(links: readonly AppLink[], url: string): readonly AppLink[] {
  return links.filter(({ claims }) => url.startsWith(claims));
}

/** Who may get the address: for a private-use scheme whoever claims it, for https only an app that the host confirms. */
export function deliverable(links: readonly AppLink[], url: string): readonly AppLink[] {
  const candidates = claimants(links, url);
  return isPrivateUseScheme(url) ? candidates : candidates.filter(({ verified }) => verified);
}

interface ClaimFinding {
  readonly finding: Finding;
  readonly about?: string;
}

/**
 * What the operating system looks at before it hands an address over.
 * OS-01: some app claims the address. OS-02: the app is confirmed by the owner of the host.
 * @see RFC 8252 §7.1, §7.2, §8.1
 */
export function claimFindings(links: readonly AppLink[], url: string): readonly ClaimFinding[] {
  const candidates = claimants(links, url);
  const privateUse = isPrivateUseScheme(url);
  const ref = privateUse ? 'RFC 8252 §7.1' : 'RFC 8252 §7.2';
  const expected = candidates[0]?.claims ?? url;
  const actual = candidates.length === 0 ? null : candidates.map(({ app }) => app).join(' ');
  const claimed = { finding: { check: 'OS-01', passed: candidates.length > 0, expected, actual, ref } };
  if (privateUse) {
    return [claimed, { finding: { check: 'OS-02', passed: null, expected: null, actual: null, ref: 'RFC 8252 §8.1' } }];
  }
  return [
    claimed,
    ...candidates.map(({ app, verified }) => ({
      finding: {
        check: 'OS-02',
        passed: verified,
        expected: 'verified',
        actual: verified ? 'verified' : 'unverified',
        ref,
      },
      about: app,
    })),
  ];
}
