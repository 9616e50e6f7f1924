type Key = string | number;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value with the part at a path replaced; undefined takes the part away. Parts on the way are copied. */
export function withPart(value: unknown, path: readonly Key[], part: (old: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return part(value);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).flatMap(([name, old]) => {
    const fresh = name === String(key) ? withPart(old, rest, part) : old;
    return fresh === undefined ? [] : [[name, fresh] as const];
  });
  return Object.fromEntries(entries);
}

/** The beginning of a text or of a list. */
export function beginningOf(value: unknown, length: number): unknown {
  return typeof value === 'string' || Array.isArray(value) ? value.slice(0, length) : value;
}
