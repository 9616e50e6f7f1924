import type { HandlerFacts } from '../i18n/text/stage.ts';
import type { Step, Trace } from '../trace/trace.ts';

/**
 * By which rule the operating system chooses who gets an address, read off the checks of the step in which it was asked;
 * null where the step has no such checks.
 * @see RFC 8252 §7.1, §7.2
 */
export function handlerFacts(step: Step, trace: Trace): HandlerFacts | null {
  const claimed = step.checks.find(({ check }) => check === 'OS-01');
  if (claimed === undefined) return null;
  const nameOf = (id: string) => trace.cast.find((party) => party.id === id)?.name ?? id;
  const owned = step.checks.filter(({ check, passed }) => check === 'OS-02' && passed !== null);
  const confirmed = owned.find(({ passed }) => passed === true)?.about;
  return {
    system: nameOf(claimed.by),
    apps: (claimed.actual ?? '').split(' ').filter(Boolean).map(nameOf),
    claims: claimed.expected ?? '',
    confirmed: owned.length === 0 ? undefined : confirmed === undefined ? null : nameOf(confirmed),
  };
}
