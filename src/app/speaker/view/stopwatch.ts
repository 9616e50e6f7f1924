/** A stopwatch that can be paused. Times are in milliseconds since the Unix epoch. */
export type Stopwatch =
  | { readonly is: 'running'; readonly since: number }
  | { readonly is: 'paused'; readonly after: number };

export const started = (now: number): Stopwatch => ({ is: 'running', since: now });

/** How long it has run, in milliseconds; never less than nothing, though clocks are set. */
export const elapsed = (watch: Stopwatch, now: number): number =>
  watch.is === 'paused' ? watch.after : Math.max(0, now - watch.since);

export const toggled = (watch: Stopwatch, now: number): Stopwatch =>
  watch.is === 'paused' ? { is: 'running', since: now - watch.after } : { is: 'paused', after: elapsed(watch, now) };

/** Back to zero; a paused one stays paused. */
export const reset = (watch: Stopwatch, now: number): Stopwatch =>
  watch.is === 'paused' ? { is: 'paused', after: 0 } : started(now);

/** `4:05`, `1:04:05`. */
export function spelled(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const shown = parts[0] === 0 ? parts.slice(1) : parts;
  return shown.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join(':');
}

/** One that was written down; null where it makes no sense. */
export function readStopwatch(text: string | null): Stopwatch | null {
  const [, is, number] = /^(running|paused) (\d{1,15})$/.exec(text ?? '') ?? [];
  if (number === undefined) return null;
  return is === 'running' ? { is, since: Number(number) } : { is: 'paused', after: Number(number) };
}

export const writtenStopwatch = (watch: Stopwatch): string =>
  watch.is === 'running' ? `running ${watch.since}` : `paused ${watch.after}`;
