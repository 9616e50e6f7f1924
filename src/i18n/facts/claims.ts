import type { Check, Trace } from '../../trace/trace.ts';

/** The apps that claim an address, as the operating system's check OS-01 lists them. */
export function claimantsIn(check: Check | undefined): readonly string[] {
  return check?.actual?.split(' ') ?? [];
}

/** Whether the operating system finds, anywhere in the run, that a party claims the address of the answer. */
export function claimsTheRedirect(trace: Trace, party: string): boolean {
  const checks = trace.steps.flatMap((step) => step.checks.filter(({ check }) => check === 'OS-01'));
  return checks.some((check) => claimantsIn(check).includes(party));
}
