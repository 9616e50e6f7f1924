import { type LinkWarning, shortened } from './warning.ts';

/** Reads the parameters of a link one by one. */
export interface Reader {
  readonly has: (name: string) => boolean;
  /** The value of a parameter as `read` understands it, or the default, with a warning where `read` returns null. */
  take<Value>(name: string, read: (text: string) => Value | null, otherwise: Value, used: string | null): Value;
  readonly warnings: readonly LinkWarning[];
}

/** A name without a value means 1. */
export function readerOf(parameters: URLSearchParams): Reader {
  const warnings: LinkWarning[] = [];
  return {
    warnings,
    has: (name) => parameters.has(name),
    take(name, read, otherwise, used) {
      const [first, ...further] = parameters.getAll(name);
      if (first === undefined) return otherwise;
      const text = first === '' ? '1' : first;
      const value = read(text);
      if (value === null) warnings.push({ kind: 'bad', parameter: name, value: shortened(text), used });
      else if (further.length > 0) warnings.push({ kind: 'repeated', parameter: name, used: shortened(text) });
      return value ?? otherwise;
    },
  };
}
