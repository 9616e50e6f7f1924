import type { Check } from '../trace/trace.ts';

export type SandboxErrorReason =
  | 'invalid-option'
  | 'invalid-client-metadata'
  | 'no-sign-in-page'
  | 'no-consent-page'
  | 'wrong-credentials'
  | 'error-page'
  | 'no-redirect'
  | 'unreachable';

/** The sandbox was used in a way that cannot go on, or the authorization server showed an error page. */
export class SandboxError extends Error {
  override readonly name = 'SandboxError';
  readonly reason: SandboxErrorReason;
  /** The checks that failed, in their order; empty where no server was asked. */
  readonly checks: readonly Check[];

  constructor(reason: SandboxErrorReason, message: string, checks: readonly Check[] = []) {
    super(message);
    this.reason = reason;
    this.checks = checks;
  }
}
