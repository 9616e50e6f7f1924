import type { Trace } from '../../trace/trace.ts';

/**
 * What a file is called that holds a run, or one moment of it.
 * @param cursor null for the whole run
 */
export function fileName({ scenario, steps }: Trace, cursor: number | null, extension: string): string {
  const moment = cursor === null ? null : (steps[cursor - 1]?.id ?? 'start');
  const parts = ['oauth', scenario, ...(moment === null ? [] : [moment.replaceAll('.', '-')])];
  return `${parts.join('-')}.${extension}`;
}
