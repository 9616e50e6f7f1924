import type { ServerPolicy } from '../oauth/serverPolicy.ts';
import type { SandboxOptions } from './sandboxOptions.ts';

/** Every value of every member of a policy: one that is missing or too much does not compile. */
type Values<Policy> = { readonly [Name in keyof Policy]-?: Readonly<Record<Policy[Name] & PropertyKey, true>> };

export const serverPolicyValues: Values<ServerPolicy> = {
  redirectUriMatching: { exact: true, 'extra-query': true, prefix: true, wildcard: true },
  redirectUriAtTokenEndpoint: { compared: true, ignored: true },
  pkceDowngrade: { refused: true, ignored: true },
  issuerParameter: { sent: true, 'left-out': true },
  codeReplay: { 'refused-and-revoked': true, refused: true, accepted: true },
  refreshTokenRotation: { 'public-clients': true, 'all-clients': true, 'no-clients': true },
  refreshTokenReuse: { 'refused-and-revoked': true, refused: true },
  dpop: { off: true, supported: true, 'nonce-required': true },
  dpopProofReplay: { refused: true, accepted: true },
  clientAssertionAudience: { issuer: true, 'issuer-or-endpoint': true },
  clientSubject: { distinct: true, any: true },
  redirectStatus: { 302: true, 303: true, 307: true },
  framing: { forbidden: true, allowed: true },
  referrerPolicy: { 'no-referrer': true, 'unsafe-url': true },
  consent: { 'always-asked': true, remembered: true },
  requestUriUse: { 'once-when-loaded': true, 'once-when-authorized': true },
  errorRedirect: { 'at-once': true, 'after-sign-in': true },
};

export const apiPolicyValues: Values<Required<NonNullable<SandboxOptions['api']>>> = {
  metadata: { published: true, none: true },
  dpop: { off: true, supported: true, 'nonce-required': true },
  dpopProofReplay: { refused: true, accepted: true },
  audience: { checked: true, ignored: true },
};
