const format = new Intl.ListFormat('en', { type: 'conjunction' });

/** `a`, `a and b`, `a, b, and c`. */
export const list = (items: readonly string[]): string => format.format(items);
